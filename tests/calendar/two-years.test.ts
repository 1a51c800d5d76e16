import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTwoYears } from '$lib/calendar/two-years';

const BOUNDS = { from: 1924, to: 1936 };
const OTHERWISE = { a: 1928, b: 1933 };
const read = (search: string) => readTwoYears(new URLSearchParams(search), BOUNDS, OTHERWISE);

describe('readTwoYears(params, bounds, otherwise)', () => {
  test.each([
    ['', 1928, 1933, []],
    ['?a=1925&b=1935', 1925, 1935, []],
    [
      '?a=1935&b=1925',
      1925,
      1935,
      ['The first year, 1935, comes after the second, 1925: the two were exchanged.'],
    ],
    ['?a=1800', 1924, 1933, ['1800 lies outside the years of the data, 1924 to 1936: shown 1924.']],
    ['?b=now', 1928, 1933, ['“now” is not a year: shown 1933.']],
    [
      '?a=1933',
      1933,
      1933,
      ['Both years are 1933: there is nothing to compare until one of them is another.'],
    ],
  ])('reads %j', (search, a, b, notices) => {
    expect(read(search)).toEqual({ years: { a, b }, notices });
  });

  test('gives years within the bounds for any address, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
        const { years } = readTwoYears(new URLSearchParams({ a, b }), BOUNDS, OTHERWISE);
        expect(years.a).toBeLessThanOrEqual(years.b);
        for (const year of Object.values(years)) {
          expect(year).toBeGreaterThanOrEqual(BOUNDS.from);
          expect(year).toBeLessThanOrEqual(BOUNDS.to);
        }
      }),
    );
  });
});
