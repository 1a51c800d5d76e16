/** The values that a figure allows. `null` is an open end: the text sets no bound there. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** Decimals beyond which a result of decimal arithmetic is rounding noise of the machine. */
const NOISE = 9;

/** A number without the machine's rounding noise: 8.350000000000001 is 8.35. */
export function withoutNoise(value: number): number {
  return Number(value.toFixed(NOISE));
}

/** The interval that holds one value and no other. */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** The sum of two intervals of any sign. An end is open where either term's is. */
export function sum(a: Interval, b: Interval): Interval {
  const plus = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  return { low: plus(a.low, b.low), high: plus(a.high, b.high) };
}

/** The first interval less the second, of any sign: the low end is the first's low less the second's high. */
export function difference(a: Interval, b: Interval): Interval {
  const less = (x: number | null, y: number | null) => (x === null || y === null ? null : x - y);
  return { low: less(a.low, b.high), high: less(a.high, b.low) };
}

/**
 * The product of two intervals of any sign: the least and the greatest product of their ends, where an open end
 * stands for a number as large, or as far below nought, as one likes.
 */
export function product(a: Interval, b: Interval): Interval {
  const ends = [
    times(lowest(a), lowest(b)),
    times(lowest(a), highest(b)),
    times(highest(a), lowest(b)),
    times(highest(a), highest(b)),
  ];
  return bounded(Math.min(...ends), Math.max(...ends));
}

/**
 * The quotient of two positive intervals, with open ends: the low end is the lowest dividend over the highest
 * divisor, and open where either is open; likewise the high end. An end at zero or below is refused, for then
 * the quotient has no bound that could be stated.
 * Throws a `RangeError` where a stated bound is not positive.
 */
export function quotient(dividend: Interval, divisor: Interval): Interval {
  assertPositive('quotient', dividend, divisor);
  return {
    low: dividend.low === null || divisor.high === null ? null : dividend.low / divisor.high,
    high: dividend.high === null || divisor.low === null ? null : dividend.high / divisor.low,
  };
}

/**
 * A positive interval to the power of another interval of any sign, both of whose ends are stated. The extremes lie at
 * the corners, for the power only rises or only falls along each side; an open low end of the base comes near to nought.
 * Throws a `RangeError` where a bound of the base is not positive or the exponent has an open end.
 */
export function power(base: Interval, exponent: Interval): Interval {
  assertPositive('power', base);
  const { low, high } = exponent;
  if (low === null || high === null) throw new RangeError('exponent with an open end');
  const ends = [base.low ?? 0, highest(base)].flatMap((end) => [raised(end, low), raised(end, high)]);
  const least = Math.min(...ends);
  return bounded(least === 0 ? -Infinity : least, Math.max(...ends));
}

/**
 * The natural logarithm of an interval above one, which is positive. A low end at one or below leaves the low end
 * open: the logarithm comes as near to nought as one likes.
 * Throws a `RangeError` where no number of the interval is above one.
 */
export function logarithm({ low, high }: Interval): Interval {
  if (high !== null && !(high > 1)) throw new RangeError(`logarithm of no number above one: ${String(high)}`);
  return {
    low: low === null || low <= 1 ? null : Math.log(low),
    high: high === null ? null : Math.log(high),
  };
}

/**
 * The interval with its ends rounded to so many decimals, away from its middle, so that it never narrows: what is
 * printed of it holds whatever it held.
 */
export function roundedOutward({ low, high }: Interval, decimals: number): Interval {
  const unit = 10 ** decimals;
  const outward = (bound: number | null, round: (n: number) => number) =>
    bound === null ? null : round(withoutNoise(bound * unit)) / unit;
  return { low: outward(low, Math.floor), high: outward(high, Math.ceil) };
}

const lowest = ({ low }: Interval): number => low ?? -Infinity;
const highest = ({ high }: Interval): number => high ?? Infinity;

/** Nought times a number as large as one likes is nought. */
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** Any number to the power of nought is one, even one as large or as near to nought as one likes. */
const raised = (base: number, exponent: number): number => (exponent === 0 ? 1 : base ** exponent);

/** An interval from numbers of which an infinite one is an open end. */
function bounded(low: number, high: number): Interval {
  return { low: low === -Infinity ? null : low, high: high === Infinity ? null : high };
}

function assertPositive(operation: string, ...intervals: readonly Interval[]): void {
  for (const bound of intervals.flatMap(({ low, high }) => [low, high])) {
    if (bound !== null && !(bound > 0)) {
      throw new RangeError(`${operation} of a bound that is not positive: ${String(bound)}`);
    }
  }
}
