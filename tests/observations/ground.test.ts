import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { StatedDateSchema } from '$lib/calendar/stated-date';
import type { Fault } from '$lib/faults/fault';
import { findDate, findWords, receivedWords, reporter, type WordsPlace } from '$lib/observations/ground';
import { WordsPlaceSchema } from '$lib/observations/observation';
import { expectFaults } from '../faults/expect-faults';
import { sampleEmendation } from '../sources/sample';
import { groundOf } from './sample';

const ground = groundOf(
  'In 19l4 it was I3 francs, now 3 francs.',
  { rate: 'In 1924 it was 13 francs, now 3 francs.' },
  [sampleEmendation('19l4', '1924'), sampleEmendation('I3', '13')],
);
const at = (words: unknown, quotation = 'rate'): WordsPlace =>
  v.parse(WordsPlaceSchema, { quotation, words });
const WHY = 'The text says so in another place.';

function find(place: WordsPlace) {
  const faults: Fault[] = [];
  return { found: findWords(place, ground, 'figure', reporter('file.json', 'entry', faults)), faults };
}

describe('findWords(place, ground, field, report)', () => {
  test('gives the words, their place in the text and their quotation', () => {
    const { found, faults } = find(at('13 francs'));
    expect(faults).toEqual([]);
    expect(found).toMatchObject({
      words: '13 francs',
      quotation: { id: 'rate' },
      place: { start: 23, end: 32 },
    });
  });

  test.each([
    [
      'a quotation that there is not',
      at('13', 'other'),
      'missing reference: "other" (file.json, entry, figure.quotation); expected the id of a quotation that was found',
    ],
    [
      'words that the quotation lacks',
      at('14 francs'),
      'words not found: "14 francs" (file.json, entry, figure.words); expected these words to the letter (in rate)',
    ],
    [
      'words that it has twice',
      at('3 francs'),
      'words found twice: "3 francs" (file.json, entry, figure.words); expected one place: at 16 and 30 it needs a longer prefix or suffix (in rate)',
    ],
  ])('reports %s', (_what, place, line) => {
    const { found, faults } = find(place);
    expect(found).toBeUndefined();
    expectFaults(faults, [line]);
  });
});

describe('findDate(annotation, own, ground, report)', () => {
  function dateOf(phrase: string, earliest: string, latest: string, dating = 'stated', dated?: WordsPlace) {
    const faults: Fault[] = [];
    const why = dating === 'stated' ? undefined : WHY;
    const date = v.parse(StatedDateSchema, { phrase, earliest, latest, dating, why });
    const found = findDate(
      { date, dated },
      at('x').quotation,
      ground,
      reporter('file.json', 'entry', faults),
    );
    return { words: found?.words.map(({ words }) => words), faults };
  }

  test.each([
    ['a stated date that is just what its phrase says', 'In 1924', '1924-01-01', '1924-12-31', 'stated'],
    ['an open date within it', 'In 1924', '1924-01-02', '1924-12-31', 'open'],
    ['an inferred date within it', 'In 1924', '1924-05-01', '1924-05-31', 'inferred'],
    ['now, as the present of the work', 'now', '1936-01-01', '1936-06-30', 'stated'],
    ['a day of now', 'now', '1936-06-30', '1936-06-30', 'inferred'],
    ['an inferred date whose phrase fixes none', 'it was', '1929-01-01', '1929-01-01', 'inferred'],
  ])('takes %s', (_what, phrase, earliest, latest, dating) => {
    expect(dateOf(phrase, earliest, latest, dating)).toEqual({ words: [phrase], faults: [] });
  });

  test('has no words for an inferred date without a phrase', () => {
    expect(dateOf('', '1929-01-01', '1929-01-01', 'inferred')).toEqual({ words: [], faults: [] });
  });

  test('finds the words where the entry says that they stand', () => {
    const dated = at({ exact: 'In 1924', suffix: ' ' });
    expect(dateOf('In 1924', '1924-01-01', '1924-12-31', 'stated', dated)).toEqual({
      words: ['In 1924'],
      faults: [],
    });
  });

  const differs = (got: string, phrase: string, span: string) =>
    `date differs from its phrase: ${got} (file.json, entry, date); expected ${span}, read from "${phrase}"`;
  test.each([
    [
      'In 1924',
      '1924-01-02',
      '1924-12-31',
      'stated',
      differs('1924-01-02 to 1924-12-31', 'In 1924', '1924-01-01 to 1924-12-31'),
    ],
    [
      'In 1924',
      '1924-01-01',
      '1924-12-30',
      'stated',
      differs('1924-01-01 to 1924-12-30', 'In 1924', '1924-01-01 to 1924-12-31'),
    ],
    [
      'In 1924',
      '1923-12-31',
      '1924-12-31',
      'open',
      differs('1923-12-31 to 1924-12-31', 'In 1924', '1924-01-01 to 1924-12-31'),
    ],
    [
      'In 1924',
      '1924-01-01',
      '1925-01-01',
      'inferred',
      differs('1924-01-01 to 1925-01-01', 'In 1924', '1924-01-01 to 1924-12-31'),
    ],
    [
      'now',
      '1936-01-01',
      '1936-07-01',
      'inferred',
      differs('1936-01-01 to 1936-07-01', 'now', '1936-01-01 to 1936-06-30'),
    ],
    [
      'it was',
      '1924-01-01',
      '1924-12-31',
      'open',
      'date not fixed by its phrase: open, "it was" (file.json, entry, date.dating); expected inferred',
    ],
    [
      '',
      '1924-01-01',
      '1924-12-31',
      'stated',
      'date not fixed by its phrase: stated, "" (file.json, entry, date.dating); expected inferred',
    ],
  ])('reports %j for %s to %s, %s', (phrase, earliest, latest, dating, line) => {
    expectFaults(dateOf(phrase, earliest, latest, dating).faults, [line]);
  });

  test('reports words of another place that are not the phrase', () => {
    const { faults } = dateOf('in 1924', '1924-01-01', '1924-12-31', 'stated', at('In 1924'));
    expectFaults(faults, [
      'words differ from the date phrase: "In 1924" (file.json, entry, dated.words); expected "in 1924"',
    ]);
  });

  test('gives nothing where the words are not found', () => {
    expect(dateOf('of 1924', '1924-01-01', '1924-12-31').words).toBeUndefined();
  });
});

describe('receivedWords(source, words)', () => {
  const evidence = (...list: unknown[]) => list.flatMap((words) => find(at(words)).found ?? []);

  test.each([
    [['In 1924'], 'In 19l4'],
    [['13 francs', 'In 1924'], 'In 19l4 … I3 francs'],
    [['was', '13 francs'], 'was I3 francs'],
    [[], ''],
  ])('of %j, in the order of the text, is %j', (list, printed) => {
    expect(receivedWords(ground.source, evidence(...list))).toBe(printed);
  });
});
