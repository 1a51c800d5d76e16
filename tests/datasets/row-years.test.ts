import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearsOf } from '$lib/calendar/year-range';
import { boundsOf, rowsWithin, silentYears } from '$lib/datasets/row-years';
import { day } from '../calendar/day';

const span = (from: number, to: number) => ({
  date_earliest: day(`${String(from)}-01-01`),
  date_latest: day(`${String(to)}-12-31`),
});
const rows = [span(1921, 1922), span(1925, 1925), span(1928, 1928)];

describe('boundsOf(rows)', () => {
  test('are the first and the last year that any row touches, whatever the order', () => {
    expect(boundsOf(rows.toReversed())).toEqual({ from: 1921, to: 1928 });
    expect(boundsOf([span(1921, 1930), span(1925, 1925)])).toEqual({ from: 1921, to: 1930 });
  });

  test('throws for no rows', () => {
    expect(() => boundsOf([])).toThrow(new RangeError('years of a dataset without rows'));
  });
});

describe('rowsWithin(rows, range)', () => {
  test.each([
    [1921, 1928, [0, 1, 2]],
    [1922, 1925, [0, 1]],
    [1925, 1925, [1]],
    [1926, 1927, []],
    [1928, 1940, [2]],
  ])('from %d to %d keeps the rows whose days touch it, in their order', (from, to, kept) => {
    expect(rowsWithin(rows, { from, to })).toEqual(kept.map((index) => rows[index]));
  });
});

describe('silentYears(rows, range)', () => {
  test.each([
    [1921, 1928, [1923, 1924, 1926, 1927]],
    [1925, 1925, []],
    [1926, 1926, [1926]],
  ])('from %d to %d are the years of which no row speaks', (from, to, silent) => {
    expect(silentYears(rows, { from, to })).toEqual(silent);
  });

  test('and the years of the rows within make up the range, with none in both', () => {
    const year = fc.integer({ min: 1900, max: 1950 });
    const spans = fc.array(fc.tuple(year, fc.nat(5)).map(([from, length]) => span(from, from + length)));
    fc.assert(
      fc.property(spans, year, fc.nat(30), (list, from, length) => {
        const range = { from, to: from + length };
        const silent = new Set(silentYears(list, range));
        for (const each of yearsOf(range)) {
          const spoken = rowsWithin(list, { from: each, to: each }).length > 0;
          expect(silent.has(each)).toBe(!spoken);
        }
      }),
    );
  });
});
