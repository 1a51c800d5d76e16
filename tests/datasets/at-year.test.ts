import { describe, expect, test } from 'vitest';
import { atYear } from '$lib/datasets/at-year';
import { sampleEdition } from '../edition/sample';

const rows = sampleEdition.datasets.find(({ slug }) => slug === 'currency-in-circulation')?.rows ?? [];
const at = (year: number) => {
  const found = atYear(rows, year);
  return { rows: found.rows.map(({ id }) => id), nearest: found.nearest };
};

describe('atYear(rows, year)', () => {
  test('gives the figure of the year', () => {
    expect(at(1928)).toEqual({ rows: ['circulation-1928'], nearest: [] });
  });

  test('gives both figures of a year that has two', () => {
    expect(at(1935)).toEqual({ rows: ['circulation-1935', 'circulation-1935-later'], nearest: [] });
  });

  test.each([
    [1926, [1925, 1928]],
    [1927, [1925, 1928]],
    [1918, [1925]],
    [1936, [1935]],
  ])('gives nothing for %i and names the nearest years', (year, nearest) => {
    expect(at(year)).toEqual({ rows: [], nearest });
  });

  test('names no year where there are no rows at all', () => {
    expect(atYear([], 1928)).toEqual({ rows: [], nearest: [] });
  });
});
