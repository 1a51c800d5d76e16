import { describe, expect, test } from 'vitest';
import { includesYear, listYears, writeYearRange, yearsInWords, yearsOf } from '$lib/calendar/year-range';

const bounds = { from: 1925, to: 1935 };

describe('writeYearRange(params, range, bounds)', () => {
  test.each([
    ['', bounds, ''],
    ['', { from: 1928, to: 1935 }, '?from=1928'],
    ['', { from: 1925, to: 1930 }, '?to=1930'],
    ['view=log', { from: 1928, to: 1930 }, '?view=log&from=1928&to=1930'],
    ['from=1926&view=log&to=1927&to=9', bounds, '?view=log'],
  ])('beside %j writes %j as %j', (address, range, expected) => {
    expect(writeYearRange(new URLSearchParams(address), range, bounds)).toBe(expected);
  });

  test('leaves the params that it was given alone', () => {
    const params = new URLSearchParams('from=1930');
    writeYearRange(params, bounds, bounds);
    expect(params.toString()).toBe('from=1930');
  });
});

describe('yearsOf(range), includesYear(range, year)', () => {
  test('hold both ends and nothing beyond', () => {
    expect(yearsOf({ from: 1925, to: 1928 })).toEqual([1925, 1926, 1927, 1928]);
    expect(yearsOf({ from: 1925, to: 1925 })).toEqual([1925]);
    expect([1924, 1925, 1935, 1936].map((year) => includesYear(bounds, year))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('yearsInWords(range)', () => {
  test('names a single year once', () => {
    expect(yearsInWords(bounds)).toBe('1925 to 1935');
    expect(yearsInWords({ from: 1936, to: 1936 })).toBe('1936');
  });
});

describe('listYears(years)', () => {
  test.each([
    [[], ''],
    [[1926], '1926'],
    [[1926, 1927], '1926 and 1927'],
    [[1927, 1928, 1929], '1927 to 1929'],
    [[1929, 1931, 1932], '1929, 1931 and 1932'],
    [[1925, 1927, 1928, 1929, 1933], '1925, 1927 to 1929 and 1933'],
  ])('lists %j', (years, words) => {
    expect(listYears(years)).toBe(words);
  });
});
