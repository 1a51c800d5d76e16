import { readYear } from './read-years';
import type { YearRange } from './year-range';

/** Two years to be compared, the earlier first. */
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
 * in words and replaces by the nearest valid state; it never throws. Years in the wrong order are exchanged: a change
 * runs with time. The same year twice is a valid state, and is named as such.
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
  if (a <= b) return { years: { a, b }, notices };
  notices.push(`The first year, ${String(a)}, comes after the second, ${String(b)}: the two were exchanged.`);
  return { years: { a: b, b: a }, notices };
}
