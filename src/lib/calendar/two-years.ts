import { readYear } from './read-years';
import type { YearRange } from './year-range';

/** Two years to be set side by side, in the order in which the reader named them. */
export interface TwoYears {
  readonly a: number;
  readonly b: number;
}

/** What an address asked for, as far as it could be used, and in words what could not. */
export interface TwoYearsReading {
  readonly years: TwoYears;
  readonly notices: readonly string[];
}

/**
 * The two years that an address asks for by `a` and `b`, within the years of the data. What it cannot use it says
 * in words and replaces by the nearest valid state; it never throws. The same year twice is a valid state, and is
 * named as such.
 */
export function readTwoYears(
  params: URLSearchParams,
  bounds: YearRange,
  otherwise: TwoYears,
): TwoYearsReading {
  const notices: string[] = [];
  const a = readYear('a', params, bounds, otherwise.a, notices);
  const b = readYear('b', params, bounds, otherwise.b, notices);
  if (a === b)
    notices.push(`Both years are ${String(a)}: there is nothing to compare until one of them is another.`);
  return { years: { a, b }, notices };
}

/** The search part of an address with these two years; other parameters are kept. */
export function writeTwoYears(params: URLSearchParams, { a, b }: TwoYears): string {
  const next = new URLSearchParams(params);
  next.set('a', String(a));
  next.set('b', String(b));
  return `?${next.toString()}`;
}
