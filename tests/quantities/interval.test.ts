import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotient, roundedOutward, scaled, withoutNoise, type Interval } from '$lib/quantities/interval';

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
/** A point and an interval around it, either end perhaps open. */
const around = fc
  .tuple(fc.array(positive, { minLength: 3, maxLength: 3 }), fc.boolean(), fc.boolean())
  .map(([numbers, openLow, openHigh]) => {
    const [low = 0, point = 0, high = 0] = numbers.sort((a, b) => a - b);
    return { point, interval: { low: openLow ? null : low, high: openHigh ? null : high } };
  });

function contains({ low, high }: Interval, point: number, slack = 0): boolean {
  return (low === null || low <= point + slack) && (high === null || point <= high + slack);
}

describe('withoutNoise(value)', () => {
  test.each([
    [8.350000000000001, 8.35],
    [0.1 + 0.2, 0.3],
    [-8.350000000000001, -8.35],
    [11.764705882, 11.764705882],
    [1e15, 1e15],
  ])('makes %d of it %d', (noisy, plain) => {
    expect(withoutNoise(noisy)).toBe(plain);
  });
});

describe('quotient(dividend, divisor)', () => {
  test.each([
    [
      { low: 6, high: 8 },
      { low: 2, high: 3 },
      { low: 2, high: 4 },
    ],
    [
      { low: 6, high: null },
      { low: 2, high: 3 },
      { low: 2, high: null },
    ],
    [
      { low: null, high: 8 },
      { low: 2, high: 3 },
      { low: null, high: 4 },
    ],
    [
      { low: 6, high: 8 },
      { low: 2, high: null },
      { low: null, high: 4 },
    ],
    [
      { low: 6, high: 8 },
      { low: null, high: 3 },
      { low: 2, high: null },
    ],
    [
      { low: null, high: null },
      { low: 2, high: 3 },
      { low: null, high: null },
    ],
  ])('of %j and %j is %j', (dividend, divisor, expected) => {
    expect(quotient(dividend, divisor)).toEqual(expected);
  });

  test.each([
    [{ low: 0, high: 1 }, { low: 1, high: 2 }, '0'],
    [{ low: 1, high: 2 }, { low: -1, high: 2 }, '-1'],
    [{ low: null, high: NaN }, { low: 1, high: 2 }, 'NaN'],
    [{ low: 1, high: 2 }, { low: null, high: 0 }, '0'],
  ])('throws for %j and %j, a bound of which is not positive', (dividend, divisor, bound) => {
    expect(() => quotient(dividend, divisor)).toThrow(
      new RangeError(`quotient of a bound that is not positive: ${bound}`),
    );
  });

  test('holds the quotient of any two points of its terms', () => {
    fc.assert(
      fc.property(around, around, (a, b) => contains(quotient(a.interval, b.interval), a.point / b.point)),
    );
  });

  test('never narrows: what is open or wider in a term is no narrower in the result', () => {
    const wider = ({ low, high }: Interval, by: number) => ({
      low: low === null ? null : low / by,
      high: high === null ? null : high * by,
    });
    const factors = fc.double({ min: 1, max: 10, noNaN: true });
    fc.assert(
      fc.property(around, around, factors, (a, b, by) => {
        const narrow = quotient(a.interval, b.interval);
        const wide = quotient(wider(a.interval, by), wider(b.interval, by));
        expect([wide.low === null, wide.high === null]).toEqual([narrow.low === null, narrow.high === null]);
        expect(wide.low ?? 0).toBeLessThanOrEqual(narrow.low ?? 0);
        expect(wide.high ?? 0).toBeGreaterThanOrEqual(narrow.high ?? 0);
      }),
    );
  });
});

describe('scaled(interval, factor)', () => {
  test('multiplies both ends and leaves open ends open', () => {
    expect(scaled({ low: 0.1, high: null }, 3)).toEqual({ low: 0.3, high: null });
    expect(scaled({ low: null, high: 8.45 }, 100)).toEqual({ low: null, high: 845 });
  });

  test.each([0, -1, NaN])('throws for the factor %d', (factor) => {
    expect(() => scaled({ low: 1, high: 2 }, factor)).toThrow(
      new RangeError(`factor of a scale that is not positive: ${String(factor)}`),
    );
  });
});

describe('roundedOutward(interval, decimals)', () => {
  test.each([
    [{ low: 11.7647, high: 13.3333 }, 2, { low: 11.76, high: 13.34 }],
    [{ low: 11.76, high: 13.34 }, 2, { low: 11.76, high: 13.34 }],
    [{ low: null, high: 0.201 }, 1, { low: null, high: 0.3 }],
    [{ low: 0.29, high: null }, 2, { low: 0.29, high: null }],
  ])('makes %j to %d decimals %j', (interval, decimals, expected) => {
    expect(roundedOutward(interval, decimals)).toEqual(expected);
  });

  test('holds every point of the interval, and is less than one unit wider at either end', () => {
    const NOISE = 1e-9;
    fc.assert(
      fc.property(around, fc.nat(3), ({ point, interval }, decimals) => {
        const rounded = roundedOutward(interval, decimals);
        expect(contains(rounded, point, NOISE)).toBe(true);
        const unit = 10 ** -decimals;
        expect((interval.low ?? 0) - (rounded.low ?? 0)).toBeLessThan(unit);
        expect((rounded.high ?? 0) - (interval.high ?? 0)).toBeLessThan(unit);
      }),
    );
  });
});
