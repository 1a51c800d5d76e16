import type { Interval } from '../quantities/interval';

/** A change said in times instead of per cent, with what it allows. */
export interface Times extends Interval {
  readonly value: number;
}

/**
 * A change in per cent as a number of times: +100 per cent is 2 times, −50 is 0.5. It only undoes the last step of the
 * derivation that gave the change. A fall by the whole has no place on a scale of ratios: its end is open.
 */
export function timesOf({ value, low, high }: Times): Times {
  const times = (percent: number | null) => (percent === null || percent <= -100 ? null : 1 + percent / 100);
  return { value: 1 + value / 100, low: times(low), high: times(high) };
}
