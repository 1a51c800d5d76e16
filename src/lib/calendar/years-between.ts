import { isCalendarDay, timeOf, yearOf, type IsoDate } from './iso-date';
import type { DateSpan } from './read-date';

/** How many years lie between two dates, either of which may be a span of days. */
export interface YearsBetween {
  /** From the last day of the first span to the first day of the second; nought or below where they may meet. */
  readonly shortest: number;
  /** From the first day of the first span to the last day of the second. */
  readonly longest: number;
}

/**
 * The years from one day to another: the anniversaries that have passed, and of the year after the last of them the
 * part that has gone. 1 January 1928 to 1 January 1933 is five years to the letter, with its leap days in it.
 * Below nought where the second day comes first. The anniversary of a 29 February is 1 March where there is none.
 */
export function yearsFrom(from: IsoDate, to: IsoDate): number {
  if (to < from) return -yearsFrom(to, from);
  const moment = timeOf(to);
  const whole = yearOf(to) - yearOf(from) - (anniversary(from, yearOf(to)) > moment ? 1 : 0);
  const start = anniversary(from, yearOf(from) + whole);
  const end = anniversary(from, yearOf(from) + whole + 1);
  return whole + (moment - start) / (end - start);
}

/** The shortest and the longest time, in years, that two spans of days allow between a day of each. */
export function yearsBetween(first: DateSpan, second: DateSpan): YearsBetween {
  return {
    shortest: yearsFrom(first.latest, second.earliest),
    longest: yearsFrom(first.earliest, second.latest),
  };
}

function anniversary(day: IsoDate, year: number): number {
  const text = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  return timeOf(isCalendarDay(text) ? text : (`${text.slice(0, 4)}-03-01` as IsoDate));
}
