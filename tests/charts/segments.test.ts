import { describe, expect, test } from 'vitest';
import { segmentsOf, whereInTime } from '$lib/charts/segments';
import { isFigureRow } from '$lib/datasets/figure-row';
import { inputOf } from './draw';

const rows = inputOf('currency-in-circulation').rows.filter(isFigureRow);

describe('segmentsOf(rows)', () => {
  test('breaks across silent years and towards an open date, and draws the rest', () => {
    expect(segmentsOf(rows).map(({ from, to, kind }) => `${from.id} ${to.id} ${kind}`)).toEqual([
      'circulation-1925 circulation-1928 silent',
      'circulation-1928 circulation-1929 drawn',
      'circulation-1929 circulation-1930 drawn',
      'circulation-1930 circulation-1931 drawn',
      'circulation-1931 circulation-1932 drawn',
      'circulation-1932 circulation-1933 drawn',
      'circulation-1933 circulation-1934 drawn',
      'circulation-1934 circulation-1935 drawn',
      'circulation-1935 circulation-1935-later open',
    ]);
  });

  test('joins nothing of one series with another', () => {
    const francs = inputOf('franc-exchange').rows.filter(isFigureRow);
    expect(segmentsOf(francs).map(({ silence }) => silence)).toEqual([
      'no figure in the text for 1925 to 1934',
    ]);
  });

  test('of one row or none is nothing', () => {
    expect(segmentsOf(rows.slice(0, 1))).toEqual([]);
    expect(segmentsOf([])).toEqual([]);
  });
});

describe('whereInTime(row)', () => {
  test('is the day of a row with one, and the middle of its span otherwise', () => {
    const [first] = rows;
    const open = rows.at(-1);
    expect(first && whereInTime(first).toISOString()).toBe('1925-01-01T00:00:00.000Z');
    expect(open && whereInTime(open).toISOString()).toBe('1935-07-03T00:00:00.000Z');
  });
});
