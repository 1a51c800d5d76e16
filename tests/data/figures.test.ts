import { describe, expect, test } from 'vitest';
import type { DatasetRow } from '$lib/datasets/row';
import { realEdition } from '../edition/real';

const rows = realEdition.datasets.flatMap((dataset) => dataset.rows);
function rowOf(id: string): DatasetRow {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
}
const seriesOf = (series: string) => rows.filter((row) => row.series === series);

/** The readings of the edition, typed here by hand and taken from nowhere in `data/`. */
const CURRENCY = [
  [0.7, '1925-01-01', '1925-01-01', 'stated'],
  [1.7, '1928-01-01', '1928-01-01', 'stated'],
  [2.0, '1929-01-01', '1929-01-01', 'inferred'],
  [2.8, '1930-01-01', '1930-01-01', 'inferred'],
  [4.3, '1931-01-01', '1931-01-01', 'inferred'],
  [5.5, '1932-01-01', '1932-01-01', 'inferred'],
  [8.4, '1933-01-01', '1933-01-01', 'stated'],
  [6.9, '1934-01-01', '1934-01-01', 'inferred'],
  [7.7, '1935-01-01', '1935-01-01', 'inferred'],
  [7.9, '1935-01-02', '1935-12-31', 'open'],
] as const;
const NOW = ['1936-01-01', '1936-06-30'] as const;

describe('currency in circulation', () => {
  const currency = seriesOf('currency-in-circulation');

  test('has ten figures in billion rubles, each with its days and how sure they are', () => {
    expect(currency.map((row) => [row.value, row.date_earliest, row.date_latest, row.dating])).toEqual(
      CURRENCY,
    );
    expect(new Set(currency.map(({ unit, relation }) => `${String(unit)} ${String(relation)}`))).toEqual(
      new Set(['billion rubles eq']),
    );
  });

  test.each(CURRENCY.map(([value]) => value))('%d is as wide as its printed digit', (value) => {
    const row = currency.find((each) => each.value === value);
    expect([row?.low, row?.high]).toEqual([
      Number((value - 0.05).toFixed(2)),
      Number((value + 0.05).toFixed(2)),
    ]);
  });

  test.each([1926, 1927])('has nothing for %d', (year) => {
    const touching = currency.filter(
      (row) => row.date_earliest <= `${String(year)}-12-31` && row.date_latest >= `${String(year)}-01-01`,
    );
    expect(touching).toEqual([]);
  });

  test('has nothing in 1936 or later', () => {
    expect(currency.filter(({ date_latest }) => date_latest >= '1936')).toEqual([]);
  });

  test('has 8.4 once, from two places of the text', () => {
    expect(currency.filter(({ value }) => value === 8.4)).toMatchObject([
      { quotation_ids: ['final-figure', 'feverish-series'] },
    ]);
  });
});

describe('the other figures', () => {
  test.each([
    [
      'franc-parity-1924',
      13,
      'French francs per ruble',
      'eq',
      12.5,
      13.5,
      '1924-01-01',
      '1924-12-31',
      'stated',
    ],
    ['franc-parity-1935', 3, 'French francs per ruble', 'eq', 3, 3, '1935-11-01', '1935-11-30', 'stated'],
    ['franc-purchasing-power-1936', 1.5, 'French francs per ruble', 'lt', null, 1.5, ...NOW, 'inferred'],
    ['gold-reserve-1926', 164, 'million rubles', 'eq', 163.5, 164.5, '1926-01-01', '1926-12-31', 'stated'],
    ['gold-reserve-1936', 1000, 'million rubles', 'gt', 1000, null, ...NOW, 'inferred'],
    ['bank-notes-1936', 8, 'billion rubles', 'approx', 7.5, 8.5, ...NOW, 'inferred'],
    ['gold-coverage-1936', 12.5, 'per cent', 'approx', 11.76, null, ...NOW, 'inferred'],
    ['budget-allotment-1936', 37.6, 'billion rubles', 'gt', 37.6, null, '1936-01-01', '1936-12-31', 'stated'],
    ['population-1936', 170, 'million persons', 'eq', 169.5, 170.5, ...NOW, 'inferred'],
    ['livestock-lost', 50, 'per cent', 'gt', 50, null, '1929-01-01', '1934-12-31', 'inferred'],
    ['private-income-multiple', 3, 'times', 'eq', 2.5, 3.5, '1935-01-01', '1936-06-30', 'inferred'],
    ['productivity-gap-3', 3, 'times as low', 'approx', 2.5, 3.5, ...NOW, 'inferred'],
    ['productivity-gap-5', 5, 'times as low', 'approx', 4.5, 5.5, ...NOW, 'inferred'],
    ['productivity-gap-10', 10, 'times as low', 'approx', 9.5, 10.5, ...NOW, 'inferred'],
    ['working-day-1936', 7, 'hours per day', 'eq', 7, 7, ...NOW, 'inferred'],
  ])('%s is %d %s', (id, ...expected) => {
    const { value, unit, relation, low, high, date_earliest, date_latest, dating } = rowOf(id);
    expect([value, unit, relation, low, high, date_earliest, date_latest, dating]).toEqual(expected);
  });

  test('are these and no more', () => {
    expect(rows.filter(({ value }) => value !== null)).toHaveLength(CURRENCY.length + 15);
  });

  test('have 12.5 per cent computed and everything else stated', () => {
    expect(rows.filter(({ basis }) => basis === 'computed').map(({ id }) => id)).toEqual([
      'gold-coverage-1936',
    ]);
    expect(rows.some(({ value, basis }) => value === 12.5 && basis === 'stated')).toBe(false);
  });

  test('keep purchasing power in a series of its own', () => {
    expect(seriesOf('franc-parity').map(({ value }) => value)).toEqual([13, 3]);
    expect(seriesOf('franc-purchasing-power').map(({ value }) => value)).toEqual([1.5]);
  });
});

describe('the column as_printed', () => {
  test.each([
    ['circulation-1925', '0.7 billion rubles at the beginning of 19915'],
    ['circulation-1928', 'by the beginning of 19918 … 1.7 billions'],
    ['circulation-1929', '2.O'],
    ['circulation-1930', '2-8.'],
    ['circulation-1935-later', '7.9 billion (1935)'],
    ['franc-parity-1924', 'of 1924 … I3 francs'],
    ['franc-purchasing-power-1936', 'hardly equals 11;2 francs'],
    ['restoration-of-1924', 'in 19l4'],
  ])('of %s shows the characters of the document: %s', (id, printed) => {
    expect(rowOf(id).as_printed).toBe(printed);
  });

  test('shows characters that the received text has', () => {
    for (const row of rows) {
      for (const part of row.as_printed.split(' … ')) {
        expect(realEdition.source.text.received, row.id).toContain(part);
      }
    }
  });
});
