import { exactly, type Interval } from '../quantities/interval';

/** What a check of an assertion may come to, in words. */
export const VERDICTS = [
  'agrees',
  'agrees within rounding',
  'disagrees',
  'not checkable from the text',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What is asserted of a number: the values for which the assertion is true. An open end sets no bound. */
export interface Asserted extends Interval {
  /** True where a bound itself is not meant: less than a fourth is not a fourth. */
  readonly strict: boolean;
}

/**
 * The verdict on an assertion about one result, from the two alone:
 *
 * - `agrees`: every value that the figures allow satisfies it;
 * - `agrees within rounding`: not every one does, but the value itself, or one between it and a bound that the figures
 *   do set;
 * - `disagrees`: none does;
 * - `not checkable from the text`: only values beyond which the figures set no bound satisfy it: the text neither bears
 *   it out nor contradicts it.
 */
export function verdictOf(result: Interval & { readonly value: number }, asserted: Asserted): Verdict {
  const { low, high, value } = result;
  if (isWithin(result, asserted)) return 'agrees';
  if (overlap({ low: low ?? value, high: high ?? value }, asserted)) return 'agrees within rounding';
  return overlap(result, asserted) ? 'not checkable from the text' : 'disagrees';
}

/**
 * The verdict on an assertion about several results, each of which must satisfy it: one that disagrees settles it, then
 * one that cannot be checked, then one that agrees only within rounding.
 */
export function jointVerdict(verdicts: readonly Verdict[]): Verdict {
  const order = ['disagrees', 'not checkable from the text', 'agrees within rounding'] as const;
  if (verdicts.length === 0) return 'not checkable from the text';
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'agrees';
}

/** True for a value of which the assertion is true. */
export function satisfies(value: number, asserted: Asserted): boolean {
  return isWithin(exactly(value), asserted);
}

/** True where every value of the first interval satisfies the assertion. */
function isWithin({ low, high }: Interval, asserted: Asserted): boolean {
  const above = (bound: number) =>
    asserted.strict ? low !== null && low > bound : low !== null && low >= bound;
  const below = (bound: number) =>
    asserted.strict ? high !== null && high < bound : high !== null && high <= bound;
  return (asserted.low === null || above(asserted.low)) && (asserted.high === null || below(asserted.high));
}

/** True where some value of the interval satisfies the assertion. */
function overlap({ low, high }: Interval, asserted: Asserted): boolean {
  const before = (a: number | null, b: number | null) =>
    a === null || b === null || (asserted.strict ? a < b : a <= b);
  return before(asserted.low, high) && before(low, asserted.high);
}
