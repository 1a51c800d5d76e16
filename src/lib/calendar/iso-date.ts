import type { Brand } from 'valibot';

const DAY = 86_400_000;

/** True for a day that the proleptic Gregorian calendar has, written `YYYY-MM-DD`. */
export function isCalendarDay(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A day of the calendar, `YYYY-MM-DD`. ISO dates compare in time order as strings. */
export type IsoDate = string & Brand<'IsoDate'>;

/** The day for numbers that make one. Throws a `RangeError` where the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  const two = (n: number) => String(n).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (!isCalendarDay(text)) throw new RangeError(`not a day of the calendar: ${text}`);
  return text;
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** The calendar year of a day. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Milliseconds since 1970 at the start of the day, in UTC, whatever the reader's time zone. */
export function timeOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The moment half way between two days, as a `Date`: where the mark of a figure with a span of dates stands. */
export function midpoint(earliest: IsoDate, latest: IsoDate): Date {
  const start = timeOf(earliest);
  return new Date(start === timeOf(latest) ? start : (start + timeOf(latest) + DAY) / 2);
}
