import { describe, expect, test } from 'vitest';
import { nearestYears } from '$lib/calendar/nearest-years';

const SPANS = [
  { from: 1925, to: 1925 },
  { from: 1928, to: 1930 },
];

describe('nearestYears(spans, year)', () => {
  test.each([
    [1926, [1925, 1928]],
    [1927, [1925, 1928]],
    [1918, [1925]],
    [1936, [1930]],
    [1929, []],
  ])('of %i are %j', (year, nearest) => {
    expect(nearestYears(SPANS, year)).toEqual(nearest);
  });

  test('are none where there are no spans', () => {
    expect(nearestYears([], 1926)).toEqual([]);
  });
});
