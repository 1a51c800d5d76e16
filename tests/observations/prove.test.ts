import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Fault } from '$lib/faults/fault';
import { ObservationSchema } from '$lib/observations/observation';
import { proveObservation } from '$lib/observations/prove';
import { expectFaults } from '../faults/expect-faults';
import { sampleEmendation } from '../sources/sample';
import { groundOf } from './sample';

const SENTENCES = {
  gold: 'The reserve, in 1926 164 million rubles, is more than a billion.',
  series: 'Approximately thus: 2.0, then 8.4!',
  final: 'The final 8.4 billion rubles, the six conditions.',
};
const TEXT = `${SENTENCES.gold} ${SENTENCES.series} ${SENTENCES.final}`;
const ground = groundOf(TEXT.replace('2.0', '2.O'), SENTENCES, [sampleEmendation('2.O', '2.0')]);
const inferred = {
  phrase: '',
  earliest: '1929-01-01',
  latest: '1929-01-01',
  dating: 'inferred',
  why: 'The text goes from year to year.',
};
const stated = { phrase: 'in 1926', earliest: '1926-01-01', latest: '1926-12-31', dating: 'stated' };
const GOLD = {
  id: 'gold-1926',
  series: 'gold',
  label: 'Gold',
  figure: { quotation: 'gold', words: '164 million rubles' },
  value: 164,
  unit: 'million rubles',
  relation: 'eq',
  date: stated,
  statements: [69],
  note: 'A note.',
};
const FINAL = {
  ...GOLD,
  figure: { quotation: 'final', words: '8.4 billion rubles' },
  again: [{ quotation: 'series', words: '8.4' }],
  value: 8.4,
  unit: 'billion rubles',
  date: inferred,
};
const HEDGED = {
  ...FINAL,
  figure: { quotation: 'series', words: '2.0' },
  again: [],
  hedge: 'Approximately',
  value: 2,
};

function prove(entry: unknown) {
  const faults: Fault[] = [];
  return { proven: proveObservation(v.parse(ObservationSchema, entry), ground, 'file.json', faults), faults };
}

describe('proveObservation(curated, ground, file, faults)', () => {
  test('gives a figure with its words, its quantity, its date and what is printed of both', () => {
    const { proven, faults } = prove(GOLD);
    expect(faults).toEqual([]);
    expect(proven).toMatchObject({
      id: 'gold-1926',
      label: 'Gold',
      quantity: { value: 164, low: 163.5, high: 164.5, relation: 'eq', unit: { id: 'million rubles' } },
      hedge: '',
      figure: { words: '164 million rubles', quotation: { id: 'gold' } },
      dated: { words: 'in 1926' },
      asPrinted: 'in 1926 164 million rubles',
      statements: [69],
      note: 'A note.',
    });
  });

  test('takes a figure said again as the same datum, in the unit’s own scale where it names none', () => {
    const { proven, faults } = prove(FINAL);
    expect(faults).toEqual([]);
    expect(proven?.again.map(({ words, quotation }) => [words, quotation.id])).toEqual([['8.4', 'series']]);
    expect(proven).toMatchObject({ dated: undefined, asPrinted: '8.4 billion rubles' });
  });

  test('reads a hedge that stands apart from its figure, and prints the characters received', () => {
    const { proven, faults } = prove({ ...HEDGED, relation: 'approx' });
    expect(faults).toEqual([]);
    expect(proven).toMatchObject({
      hedge: 'Approximately',
      asPrinted: '2.O',
      quantity: { relation: 'approx' },
    });
  });

  test('leaves the words of an inferred date out of what is printed of the figure', () => {
    const date = { ...stated, dating: 'inferred', why: 'The test infers it from the year.' };
    expect(prove({ ...GOLD, date }).proven).toMatchObject({
      dated: { words: 'in 1926' },
      asPrinted: '164 million rubles',
    });
  });

  test.each([
    [
      'a value that the words do not say',
      { ...GOLD, value: 165 },
      'value not inside its quotation: 165 (file.json, gold-1926, value); expected 164, read from "164 million rubles"',
    ],
    [
      'a value that the words said again do not say',
      { ...FINAL, again: [{ quotation: 'series', words: '2.0' }] },
      'value not inside its quotation: 8.4 (file.json, gold-1926, value); expected 2, read from "2.0"',
    ],
    [
      'a hedge that was lost',
      { ...GOLD, figure: { quotation: 'gold', words: 'more than a billion' }, value: 1000 },
      'hedge lost: eq (file.json, gold-1926, relation); expected gt, read from "more than a billion"',
    ],
    [
      'a hedge that is not there',
      { ...GOLD, relation: 'gt' },
      'hedge lost: gt (file.json, gold-1926, relation); expected eq, read from "164 million rubles"',
    ],
    [
      'an unknown unit',
      { ...GOLD, unit: 'grams' },
      'unknown unit: "grams" (file.json, gold-1926, unit); expected billion rubles, million rubles, francs, per cent',
    ],
    [
      'words that hold no figure',
      { ...GOLD, figure: { quotation: 'gold', words: 'The reserve' } },
      'no figure in the words: "The reserve" (file.json, gold-1926, figure); expected words that begin with a number, after its hedge',
    ],
    [
      'words said again that are not there',
      { ...FINAL, again: [{ quotation: 'series', words: '8.5' }] },
      'words not found: "8.5" (file.json, gold-1926, again.0.words); expected these words to the letter (in series)',
    ],
    [
      'a hedge that is none',
      { ...HEDGED, hedge: 'thus' },
      'not a hedge: "thus" (file.json, gold-1926, hedge); expected a word such as “about”, “over”, “hardly”',
    ],
    [
      'a hedge that is not found',
      { ...HEDGED, hedge: 'about' },
      'words not found: "about" (file.json, gold-1926, hedge.words); expected these words to the letter (in series)',
    ],
    [
      'a date that is not found',
      { ...GOLD, date: { ...stated, phrase: 'of 1926' } },
      'words not found: "of 1926" (file.json, gold-1926, date.words); expected these words to the letter (in gold)',
    ],
  ])('reports %s', (_what, entry, line) => {
    expectFaults(prove(entry).faults.slice(0, 1), [line]);
  });

  test('gives nothing where it could not find or read the figure', () => {
    expect(prove({ ...GOLD, figure: { quotation: 'gold', words: 'The reserve' } }).proven).toBeUndefined();
    expect(prove({ ...GOLD, figure: { quotation: 'none', words: '164' } }).proven).toBeUndefined();
  });
});
