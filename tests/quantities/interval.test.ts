import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  difference,
  exactly,
  logarithm,
  power,
  product,
  quotient,
  roundedOutward,
  sum,
  withoutNoise,
  type Interval,
} from '$lib/quantities/interval';

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
/** A point and an interval around it, either end perhaps open. */
const around = fc
  .tuple(fc.array(positive, { minLength: 3, maxLength: 3 }), fc.boolean(), fc.boolean())
  .map(([numbers, openLow, openHigh]) => {
    const [low = 0, point = 0, high = 0] = numbers.sort((a, b) => a - b);
    return { point, interval: { low: openLow ? null : low, high: openHigh ? null : high } };
  });

/** The same of any sign. */
const anywhere = fc
  .tuple(
    fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 }),
    fc.boolean(),
    fc.boolean(),
  )
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

describe('exactly(value)', () => {
  test('is the interval of one value', () => {
    expect(exactly(3)).toEqual({ low: 3, high: 3 });
  });
});

describe('sum(a, b), difference(a, b)', () => {
  test.each([
    [
      { low: 1, high: 2 },
      { low: 10, high: 20 },
      { low: 11, high: 22 },
      { low: -19, high: -8 },
    ],
    [
      { low: -1, high: 2 },
      { low: -5, high: -3 },
      { low: -6, high: -1 },
      { low: 2, high: 7 },
    ],
    [
      { low: 1000, high: null },
      { low: 1, high: 2 },
      { low: 1001, high: null },
      { low: 998, high: null },
    ],
    [
      { low: 1, high: 2 },
      { low: 1000, high: null },
      { low: 1001, high: null },
      { low: null, high: -998 },
    ],
    [
      { low: 1, high: 2 },
      { low: null, high: 3 },
      { low: null, high: 5 },
      { low: -2, high: null },
    ],
    [
      { low: null, high: 2 },
      { low: null, high: 3 },
      { low: null, high: 5 },
      { low: null, high: null },
    ],
    [
      { low: 0, high: 0 },
      { low: 0, high: 0 },
      { low: 0, high: 0 },
      { low: 0, high: 0 },
    ],
  ])('of %j and %j are %j and %j', (a, b, plus, less) => {
    expect(sum(a, b)).toEqual(plus);
    expect(difference(a, b)).toEqual(less);
  });

  test('hold the sum and the difference of any two points of their terms', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(contains(sum(a.interval, b.interval), a.point + b.point)).toBe(true);
        expect(contains(difference(a.interval, b.interval), a.point - b.point)).toBe(true);
      }),
    );
  });

  test('have an open end wherever a term sets no bound, and nowhere else', () => {
    fc.assert(
      fc.property(anywhere, anywhere, ({ interval: a }, { interval: b }) => {
        expect(sum(a, b).low === null).toBe(a.low === null || b.low === null);
        expect(difference(a, b).low === null).toBe(a.low === null || b.high === null);
        expect(difference(a, b).high === null).toBe(a.high === null || b.low === null);
      }),
    );
  });
});

describe('product(a, b)', () => {
  test.each([
    [
      { low: 2, high: 3 },
      { low: 4, high: 5 },
      { low: 8, high: 15 },
    ],
    [
      { low: -2, high: 3 },
      { low: -5, high: 4 },
      { low: -15, high: 12 },
    ],
    [
      { low: 2, high: null },
      { low: 3, high: 4 },
      { low: 6, high: null },
    ],
    [
      { low: 2, high: null },
      { low: -4, high: 3 },
      { low: null, high: null },
    ],
    [
      { low: null, high: 1.5 },
      { low: 7.5, high: 8.5 },
      { low: null, high: 12.75 },
    ],
    [
      { low: 0, high: null },
      { low: 0, high: 0 },
      { low: 0, high: 0 },
    ],
  ])('of %j and %j is %j', (a, b, expected) => {
    expect(product(a, b)).toEqual(expected);
  });

  test('holds the product of any two points of its terms', () => {
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => contains(product(a.interval, b.interval), a.point * b.point)),
    );
  });
});

describe('power(base, exponent)', () => {
  test.each([
    [
      { low: 2, high: 3 },
      { low: 2, high: 3 },
      { low: 4, high: 27 },
    ],
    [
      { low: 0.5, high: 0.5 },
      { low: 1, high: 2 },
      { low: 0.25, high: 0.5 },
    ],
    [
      { low: 0.5, high: 2 },
      { low: 1, high: 2 },
      { low: 0.25, high: 4 },
    ],
    [
      { low: 4, high: null },
      { low: 0.5, high: 0.5 },
      { low: 2, high: null },
    ],
    [
      { low: null, high: 4 },
      { low: 0.5, high: 0.5 },
      { low: null, high: 2 },
    ],
    [
      { low: 4, high: null },
      { low: -1, high: -1 },
      { low: null, high: 0.25 },
    ],
    [
      { low: null, high: null },
      { low: 0, high: 0 },
      { low: 1, high: 1 },
    ],
  ])('of %j to %j is %j', (base, exponent, expected) => {
    expect(power(base, exponent)).toEqual(expected);
  });

  test.each([
    [{ low: 0, high: 1 }, { low: 1, high: 2 }, 'power of a bound that is not positive: 0'],
    [{ low: 1, high: NaN }, { low: 1, high: 2 }, 'power of a bound that is not positive: NaN'],
    [{ low: 1, high: 2 }, { low: 1, high: null }, 'exponent with an open end'],
    [{ low: 1, high: 2 }, { low: null, high: 1 }, 'exponent with an open end'],
  ])('throws for %j to %j', (base, exponent, message) => {
    expect(() => power(base, exponent)).toThrow(new RangeError(message));
  });

  test('holds the power of any two points of its terms, of exponents of either sign', () => {
    const ends = fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(around, ends, (base, exponents) => {
        const [low = 0, point = 0, high = 0] = exponents.sort((a, b) => a - b);
        const result = base.point ** point;
        return contains(power(base.interval, { low, high }), result, result * 1e-12);
      }),
    );
  });
});

describe('logarithm(interval)', () => {
  test.each([
    [
      { low: Math.E, high: Math.E ** 2 },
      { low: 1, high: 2 },
    ],
    [
      { low: 0.9, high: Math.E },
      { low: null, high: 1 },
    ],
    [
      { low: 1, high: null },
      { low: null, high: null },
    ],
    [
      { low: null, high: Math.E },
      { low: null, high: 1 },
    ],
  ])('of %j is %j', (interval, expected) => {
    expect(logarithm(interval)).toEqual(expected);
  });

  test.each([1, 0.5, 0, -1, NaN])('throws where no number is above one: %d', (high) => {
    expect(() => logarithm({ low: null, high })).toThrow(
      new RangeError(`logarithm of no number above one: ${String(high)}`),
    );
  });

  test('holds the logarithm of every point above one', () => {
    fc.assert(
      fc.property(around, ({ point, interval }) => {
        fc.pre(point > 1);
        return contains(logarithm(interval), Math.log(point), 1e-12);
      }),
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
