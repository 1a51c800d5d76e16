import { describe, expect, test } from 'vitest';
import { sampleEdition } from '../edition/sample';
import { cutFromDate, cutFromFigure } from '$lib/observations/cut-short';

const { observations, events, source } = sampleEdition;
const { emended } = source.text;
const figures = observations.flatMap(({ id, figure, again }) =>
  [figure, ...again].map(({ place }) => ({ id, place })),
);
const dates = [...observations, ...events].flatMap(({ id, dated }) =>
  dated ? [{ id, place: dated.place }] : [],
);

describe('the words of the data', () => {
  test.each(figures)('$id: the figure has its whole number, its hedge and its scale', ({ place }) => {
    expect(cutFromFigure(emended, place)).toBe('');
  });

  test.each(dates)('$id: the date has its month and its “beginning of”', ({ place }) => {
    expect(cutFromDate(emended, place)).toBe('');
  });

  const TEXT =
    'By January 1936 more than a billion of 8.4 billion, hardly equals 1½ francs, from the beginning of 1925.';
  const placeOf = (words: string) => ({
    start: TEXT.indexOf(words),
    end: TEXT.indexOf(words) + words.length,
  });

  test.each([
    ['more than a billion', ''],
    ['a billion', 'more than'],
    ['8.4 billion', ''],
    ['8.4', 'billion'],
    ['4 billion', '8.'],
    ['1½ francs', 'hardly equals'],
    ['½ francs', '1'],
  ])('%j is a figure that was cut off from %j', (words, cut) => {
    expect(cutFromFigure(TEXT, placeOf(words))).toBe(cut);
  });

  test.each([
    ['By January 1936', ''],
    ['January 1936', 'By'],
    ['1936', 'January'],
    ['the beginning of 1925', ''],
    ['1925', 'beginning of'],
    ['193', 'January 6'],
  ])('%j is a date that was cut off from %j', (words, cut) => {
    expect(cutFromDate(TEXT, placeOf(words))).toBe(cut);
  });
});
