import { describe, expect, test } from 'vitest';
import { countInWords, rowInWords, silenceInWords, summaryOf, whenInWords } from '$lib/datasets/summary';
import { eventRow, figureRow, onDay } from './sample';

const YEAR = { date_earliest: '1935-01-01', date_latest: '1935-12-31' };
const OPEN = { date_earliest: '1935-01-02', date_latest: '1935-12-31', dating: 'open' } as const;

describe('whenInWords(row)', () => {
  test.each([
    ['the words of the text for a stated day', {}, 'at the beginning of 1933'],
    ['the day where the text has no words for it', { date_as_stated: null }, '1 January 1933'],
    ['a stated span and not the words for it', { ...YEAR, date_as_stated: '(1935)' }, '1935'],
    ['an open date by its year', OPEN, '1935, day not stated'],
    ['an open date by its years', { ...OPEN, date_latest: '1936-06-30' }, '1935 to 1936, day not stated'],
    ['an inferred date as inferred', { dating: 'inferred' }, '1 January 1933, inferred'],
  ] as const)('gives %s', (_what, given, words) => {
    expect(whenInWords(figureRow(given))).toBe(words);
  });
});

describe('rowInWords(row)', () => {
  test.each([
    [figureRow(), '8.4 billion rubles, at the beginning of 1933, stated'],
    [figureRow({ ...OPEN, relation: 'gt' }), 'more than 8.4 billion rubles, 1935, day not stated'],
    [figureRow({ dating: 'inferred', value: 2 }), '2.0 billion rubles, 1 January 1933, inferred'],
    [
      figureRow({ relation: 'lt', hedge: 'hardly' }),
      'hardly 8.4 billion rubles, at the beginning of 1933, stated',
    ],
    [eventRow(YEAR), 'Bread cards abolished, 1935, stated'],
  ])('says %#', (row, words) => {
    expect(rowInWords(row)).toBe(words);
  });
});

describe('countInWords(count, noun)', () => {
  test.each([
    [0, 'figure', 'no figure'],
    [1, 'event', 'one event'],
    [10, 'figure', '10 figures'],
  ] as const)('of %d %s', (count, noun, words) => {
    expect(countInWords(count, noun)).toBe(words);
  });
});

const CIRCULATION = [
  onDay('a', '1925-01-01', 0.7, { dating: 'inferred' }),
  onDay('b', '1928-01-01', 8.4, { dating: 'inferred' }),
  onDay('c', '1929-01-01', 7.9, { dating: 'inferred' }),
];

describe('silenceInWords(rows, range)', () => {
  test('names the silent years, and is empty where there are none', () => {
    expect(silenceInWords(CIRCULATION, { from: 1925, to: 1929 })).toBe('none for 1926 and 1927');
    expect(silenceInWords(CIRCULATION, { from: 1928, to: 1929 })).toBe('');
  });
});

describe('summaryOf(rows, range)', () => {
  const first = 'The first is 0.7 billion rubles (1 January 1925, inferred)';
  const last = 'the last 7.9 billion rubles (1 January 1929, inferred)';
  const highest = 'the highest is 8.4 billion rubles (1 January 1928, inferred)';

  test.each([
    [
      'names first, last, highest and the silent years',
      CIRCULATION,
      { from: 1925, to: 1929 },
      `From 1925 to 1929 the text gives 3 figures and none for 1926 and 1927. ${first}, ${last}; ${highest}.`,
    ],
    [
      'names no highest where it is an end',
      CIRCULATION,
      { from: 1928, to: 1929 },
      'From 1928 to 1929 the text gives 2 figures. The first is 8.4 billion rubles (1 January 1928, inferred), the last 7.9 billion rubles (1 January 1929, inferred).',
    ],
    [
      'names a single figure once',
      CIRCULATION,
      { from: 1928, to: 1928 },
      'For 1928 the text gives one figure.',
    ],
    [
      'says of silence but that',
      CIRCULATION,
      { from: 1926, to: 1927 },
      'From 1926 to 1927 the text gives no figure.',
    ],
    [
      'compares no two series',
      [...CIRCULATION.slice(1), onDay('d', '1929-06-01', 13, { series: 'other' })],
      { from: 1928, to: 1929 },
      'From 1928 to 1929 the text gives 3 figures.',
    ],
    [
      'counts events and has no silence for them',
      [eventRow({ date_earliest: '1935-01-01', date_latest: '1935-01-01' })],
      { from: 1934, to: 1935 },
      'From 1934 to 1935 the text gives one event.',
    ],
  ])('%s', (_what, rows, range, words) => {
    expect(summaryOf(rows, range)).toBe(words);
  });

  test('never calls a low figure the highest, nor a high one the last', () => {
    const words = summaryOf(
      [onDay('a', '1925-01-01', 9), onDay('b', '1926-01-01', 1), onDay('c', '1927-01-01', 5)],
      {
        from: 1925,
        to: 1927,
      },
    );
    expect(words).not.toContain('highest');
  });
});
