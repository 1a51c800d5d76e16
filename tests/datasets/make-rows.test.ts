import { describe, expect, test } from 'vitest';
import { DatasetRowSchema } from '$lib/datasets/row';
import { coverageRow, eventRow, observationRow } from '$lib/datasets/make-rows';
import { goldCoverages, type Coverage } from '$lib/derivations/gold-coverage';
import type { Observation } from '$lib/observations/observed';
import { sampleEdition, SITE } from '../edition/sample';
import { complaintsOf } from '../faults/expect-faults';

const { source, observations, events } = sampleEdition;
const imprint = { source, site: SITE };

function byId<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id} in the data`);
  return found;
}
const rowOf = (id: string, change: Partial<Observation> = {}) =>
  observationRow({ ...byId(observations, id), ...change }, imprint);

describe('observationRow(observation, imprint)', () => {
  test('has every column of the figure, with the whole sentence and its address', () => {
    expect(rowOf('circulation-1933')).toEqual({
      id: 'circulation-1933',
      series: 'currency-in-circulation',
      year: 1933,
      value: 8.4,
      unit: 'billion rubles',
      relation: 'eq',
      low: 8.35,
      high: 8.45,
      date_as_stated: 'at the beginning of 1933',
      date_earliest: '1933-01-01',
      date_latest: '1933-01-01',
      dating: 'stated',
      basis: 'stated',
      as_printed: '8.4 billion rubles … at the beginning of 1933',
      quotation: 'The final figure 8.4 billion rubles was reached at the beginning of 1933.',
      quotation_url: `${SITE}/text/#final-figure`,
      source: 'Leon Trotsky, The Revolution Betrayed (1936), tr. Max Eastman (1937), ch. 4, § 2',
      note: 'Printed twice, as the last of the series and as “the final figure”: one datum.',
      decimals: 1,
      hedge: '',
      label: '',
      short: '',
      words: '8.4 billion rubles',
      quotation_ids: ['final-figure', 'feverish-series'],
    });
  });

  test.each([
    ['no year where the days span more than one', 'livestock-lost', { year: null, date_as_stated: null }],
    [
      'no upper bound for “more than”',
      'gold-reserve-1936',
      { low: 1000, high: null, relation: 'gt', hedge: 'more than' },
    ],
    [
      'no lower bound for “hardly”',
      'franc-purchasing-power-1936',
      { low: null, high: 1.5, relation: 'lt', hedge: 'hardly' },
    ],
    [
      'a note that begins with its label',
      'franc-parity-1935',
      { note: 'Official exchange. Set by decree, hence exact.' },
    ],
    ['no note where there is nothing to say', 'circulation-1925', { note: null }],
    [
      'the section in its source',
      'budget-allotment-1936',
      { source: expect.stringMatching(/ch\. 4, § 3$/) as string },
    ],
  ])('has %s', (_what, id, cells) => {
    expect(rowOf(id)).toMatchObject(cells);
  });

  test.each([
    ['Ends with a word', 'Ends with a word.'],
    ['Ends with a stop.', 'Ends with a stop.'],
    ['Ends “so”', 'Ends “so”'],
  ])('ends the note %j as a sentence', (note, sentence) => {
    expect(rowOf('circulation-1925', { note }).note).toBe(sentence);
  });
});

describe('eventRow(event, imprint)', () => {
  test('has empty cells for figure, unit, relation and bounds', () => {
    expect(eventRow(byId(events, 'restoration-of-1924'), imprint)).toMatchObject({
      series: 'chronology',
      year: 1924,
      value: null,
      unit: null,
      relation: null,
      low: null,
      high: null,
      decimals: null,
      date_as_stated: 'in 1924',
      as_printed: 'in 19l4',
      label: 'The ruble restored, with the transfer to the NEP',
      quotation_ids: ['restoration-of-the-ruble'],
    });
  });
});

describe('coverageRow(derived, imprint)', () => {
  const reserve = byId(observations, 'gold-reserve-1936');
  const notes = byId(observations, 'bank-notes-1936');
  function covered(reserveGiven: Observation, notesGiven: Observation): Coverage {
    const [coverage] = goldCoverages([reserveGiven], [notesGiven]).derived;
    if (!coverage) throw new Error('no cover');
    return coverage;
  }

  test('quotes the sentence that has both terms, and names formula, words and ids', () => {
    expect(coverageRow(covered(reserve, notes), imprint)).toMatchObject({
      id: 'gold-coverage-1936',
      basis: 'computed',
      as_printed: 'over a billion … about eight billions',
      words: 'over a billion … about eight billions',
      quotation_ids: ['gold-and-notes'],
      note: 'gold reserve ÷ bank notes in circulation × 100: over a billion ÷ about eight billions (gold-reserve-1936, bank-notes-1936). Both are counted in one and the same ruble, as the author’s sentence takes them.',
    });
  });

  test('takes the reserve’s own words where no sentence has both', () => {
    const row = coverageRow(covered({ ...reserve, again: [] }, { ...notes, dated: undefined }), imprint);
    expect(row).toMatchObject({
      as_printed: 'more than a billion … about eight billions',
      date_as_stated: null,
    });
  });
});

test('every row fits the schema of rows', () => {
  const rows = [
    ...observations.map((each) => observationRow(each, imprint)),
    ...events.map((each) => eventRow(each, imprint)),
  ];
  expect(rows.flatMap((row) => complaintsOf(DatasetRowSchema, row))).toEqual([]);
});
