import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparisonOf, type Comparison } from '$lib/datasets/comparison';
import { comparisonCsv } from '$lib/downloads/comparison-csv';
import { COMPARED, datasetOf } from '../datasets/compared';

const COLUMNS = [
  'id',
  'dataset',
  'year_a',
  'year_b',
  'figure_a',
  'figure_b',
  'calculation',
  'formula',
  'value',
  'unit',
  'relation',
  'low',
  'high',
  'refusal',
];

const linesOf = (comparisons: readonly Comparison[]): Record<string, string>[] =>
  parse(comparisonCsv(comparisons), { columns: true, recordDelimiter: '\r\n' });
const compared = (a: number, b: number, picks: readonly string[] = []) =>
  COMPARED.map((dataset) => comparisonOf(dataset, { a, b }, picks));

test('has its columns in order, also of nothing', () => {
  expect(comparisonCsv([])).toBe(`${COLUMNS.join(',')}\r\n`);
});

test('has the figures that the page has', () => {
  const lines = linesOf([comparisonOf(datasetOf('currency-in-circulation'), { a: 1928, b: 1933 }, [])]);
  const line = (name: string) => lines.find(({ calculation }) => calculation === name);
  expect(line('Multiple')).toMatchObject({
    dataset: 'currency-in-circulation',
    year_a: '1928',
    year_b: '1933',
    figure_a: 'circulation-1928',
    figure_b: 'circulation-1933',
    value: '4.94',
    unit: 'times',
    refusal: '',
  });
  expect(line('Average annual growth')).toMatchObject({ value: '37.6', unit: 'per cent a year' });
  const [loss] = linesOf([
    comparisonOf(datasetOf('currency-in-circulation'), { a: 1933, b: 1934 }, []),
  ]).filter(({ calculation }) => calculation === 'Percentage change');
  expect(loss).toMatchObject({ value: '-17.9' });
});

test('an open end is an empty cell, and a hedge stands in its column', () => {
  const lines = linesOf([comparisonOf(datasetOf('gold-reserve'), { a: 1926, b: 1936 }, [])]);
  expect(lines.find(({ calculation }) => calculation === 'Multiple')).toMatchObject({
    relation: 'gt',
    high: '',
  });
});

test('for any two years every cell, read by another parser, is what was computed; a refusal has no number', () => {
  const year = fc.integer({ min: 1900, max: 1950 });
  fc.assert(
    fc.property(year, year, (a, b) => {
      const comparisons = compared(a, b);
      const csv = comparisonCsv(comparisons);
      expect(csv).not.toMatch(/NaN|Infinity|undefined|null|\d\.\d{9,}/);
      const lines = linesOf(comparisons);
      const expected = comparisons.flatMap(({ slug, outcomes, refusal }) =>
        refusal ? [{ slug, outcome: refusal }] : outcomes.map((outcome) => ({ slug, outcome })),
      );
      expect(lines).toHaveLength(expected.length);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      expected.forEach(({ slug, outcome }, index) => {
        const line = lines[index] ?? {};
        expect(Object.keys(line)).toEqual(COLUMNS);
        expect(line).toMatchObject({ dataset: slug, year_a: String(a), year_b: String(b) });
        if (outcome.refused) {
          expect(line).toMatchObject({ refusal: outcome.reason, value: '', low: '', high: '', unit: '' });
          return;
        }
        const { name, worked, value, decimals, unit, relation, low, high } = outcome;
        expect(line).toMatchObject({
          calculation: name,
          formula: worked.map(({ text }) => text).join(''),
          value: value.toFixed(decimals),
          unit,
          relation,
          low: low === null ? '' : String(low),
          high: high === null ? '' : String(high),
          refusal: '',
        });
      });
    }),
    { numRuns: 60 },
  );
});
