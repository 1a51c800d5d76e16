import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseYear, pressHandle, setHandle, type Handle } from '$lib/calendar/year-handles';
import type { YearRange } from '$lib/calendar/year-range';

const bounds = { from: 1925, to: 1935 };
const range = { from: 1928, to: 1932 };

const anyYear = fc.integer({ min: -3000, max: 3000 });
const handles = fc.constantFrom<Handle>('from', 'to');
/** Bounds with a range within them. */
const ranges = fc
  .array(fc.integer({ min: 1900, max: 1950 }), { minLength: 4, maxLength: 4 })
  .map((years) => years.sort((a, b) => a - b))
  .map(([low = 0, from = 0, to = 0, high = 0]) => ({ bounds: { from: low, to: high }, range: { from, to } }));

function isWithin({ from, to }: YearRange, outer: YearRange): boolean {
  return outer.from <= from && from <= to && to <= outer.to;
}

describe('setHandle(range, handle, year, bounds)', () => {
  test.each([
    ['from', 1930, { from: 1930, to: 1932 }],
    ['from', 1940, { from: 1932, to: 1932 }],
    ['from', 1900, { from: 1925, to: 1932 }],
    ['to', 1930, { from: 1928, to: 1930 }],
    ['to', 1920, { from: 1928, to: 1928 }],
    ['to', 1999, { from: 1928, to: 1935 }],
  ] as const)('sets %s to %d as far as the other handle and the bounds let it', (handle, year, expected) => {
    expect(setHandle(range, handle, year, bounds)).toEqual(expected);
  });

  test('keeps the range in its bounds, never lets the handles cross, never moves the other one', () => {
    fc.assert(
      fc.property(ranges, handles, anyYear, (each, handle, year) => {
        const next = setHandle(each.range, handle, year, each.bounds);
        const other = handle === 'from' ? 'to' : 'from';
        expect(isWithin(next, each.bounds)).toBe(true);
        expect(next[other]).toBe(each.range[other]);
      }),
    );
  });
});

describe('pressHandle(range, handle, key, bounds)', () => {
  test.each([
    ['from', 'ArrowLeft', { from: 1927, to: 1932 }],
    ['from', 'ArrowDown', { from: 1927, to: 1932 }],
    ['from', 'ArrowRight', { from: 1929, to: 1932 }],
    ['to', 'ArrowUp', { from: 1928, to: 1933 }],
    ['from', 'PageDown', { from: 1925, to: 1932 }],
    ['from', 'PageUp', { from: 1932, to: 1932 }],
    ['to', 'PageDown', { from: 1928, to: 1928 }],
    ['to', 'PageUp', { from: 1928, to: 1935 }],
    ['from', 'Home', { from: 1925, to: 1932 }],
    ['from', 'End', { from: 1932, to: 1932 }],
    ['to', 'Home', { from: 1928, to: 1928 }],
    ['to', 'End', { from: 1928, to: 1935 }],
  ] as const)('moves %s on %s', (handle, key, expected) => {
    expect(pressHandle(range, handle, key, bounds)).toEqual(expected);
  });

  test('moves a handle by five years on Page Up', () => {
    expect(pressHandle({ from: 1925, to: 1935 }, 'from', 'PageUp', bounds)).toEqual({ from: 1930, to: 1935 });
  });

  test.each(['Enter', 'Tab', 'a', '', 'arrowleft', 'constructor', 'toString', '__proto__'])(
    'leaves %j to the page',
    (key) => {
      expect(pressHandle(range, 'from', key, bounds)).toBeUndefined();
    },
  );

  test('keeps every sequence of keys within the bounds', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
    fc.assert(
      fc.property(ranges, fc.array(fc.tuple(handles, keys)), (each, presses) => {
        let now: YearRange = each.range;
        for (const [handle, key] of presses) {
          now = pressHandle(now, handle, key, each.bounds) ?? now;
          expect(isWithin(now, each.bounds)).toBe(true);
        }
      }),
    );
  });
});

describe('chooseYear(range, handle, year, bounds)', () => {
  test.each([
    ['from', 1930, { from: 1930, to: 1932 }],
    ['from', 1934, { from: 1934, to: 1934 }],
    ['to', 1930, { from: 1928, to: 1930 }],
    ['to', 1926, { from: 1926, to: 1926 }],
    ['from', 1800, { from: 1925, to: 1932 }],
    ['to', 2000, { from: 1928, to: 1935 }],
  ] as const)('takes the other end along where %s %d lies beyond it', (handle, year, expected) => {
    expect(chooseYear(range, handle, year, bounds)).toEqual(expected);
  });

  test('takes the year chosen, if the bounds have it, and keeps the range in order', () => {
    fc.assert(
      fc.property(ranges, handles, anyYear, (each, handle, year) => {
        const next = chooseYear(each.range, handle, year, each.bounds);
        expect(isWithin(next, each.bounds)).toBe(true);
        expect(next[handle]).toBe(Math.min(Math.max(year, each.bounds.from), each.bounds.to));
      }),
    );
  });
});
