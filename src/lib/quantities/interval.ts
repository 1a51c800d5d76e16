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

/**
 * The quotient of two positive intervals, with open ends: the low end is the lowest dividend over the highest
 * divisor, and open where either is open; likewise the high end. An end at zero or below is refused, for then
 * the quotient has no bound that could be stated.
 * Throws a `RangeError` where a stated bound is not positive.
 */
export function quotient(dividend: Interval, divisor: Interval): Interval {
  for (const bound of [dividend.low, dividend.high, divisor.low, divisor.high]) {
    if (bound !== null && !(bound > 0)) {
      throw new RangeError(`quotient of a bound that is not positive: ${String(bound)}`);
    }
  }
  return {
    low: dividend.low === null || divisor.high === null ? null : dividend.low / divisor.high,
    high: dividend.high === null || divisor.low === null ? null : dividend.high / divisor.low,
  };
}

/** An interval times a positive factor. Throws a `RangeError` for any other factor. */
export function scaled({ low, high }: Interval, factor: number): Interval {
  if (!(factor > 0)) throw new RangeError(`factor of a scale that is not positive: ${String(factor)}`);
  const times = (bound: number | null) => (bound === null ? null : withoutNoise(bound * factor));
  return { low: times(low), high: times(high) };
}

/** The interval with its ends rounded to so many decimals, away from its middle, so that it never narrows. */
export function roundedOutward({ low, high }: Interval, decimals: number): Interval {
  const unit = 10 ** decimals;
  const outward = (bound: number | null, round: (n: number) => number) =>
    bound === null ? null : round(withoutNoise(bound * unit)) / unit;
  return { low: outward(low, Math.floor), high: outward(high, Math.ceil) };
}
