import { MONTHS } from './months';
import { yearOf, type IsoDate } from './iso-date';

/** A day in words: `1 January 1925`. */
export function dayInWords(date: IsoDate): string {
  return `${dayAndMonth(date)} ${date.slice(0, 4)}`;
}

/** A span in words: one day, a month, a year, its first half, years, or `2 January to 31 December 1935`. */
export function spanInWords(earliest: IsoDate, latest: IsoDate): string {
  if (earliest === latest) return dayInWords(earliest);
  const [year, last] = [yearOf(earliest), yearOf(latest)];
  const fromNewYear = earliest.endsWith('-01-01');
  if (fromNewYear && latest.endsWith('-12-31'))
    return year === last ? String(year) : `${String(year)} to ${String(last)}`;
  if (year !== last) return `${dayInWords(earliest)} to ${dayInWords(latest)}`;
  if (fromNewYear && latest.endsWith('-06-30')) return `first half of ${String(year)}`;
  const month = Number(earliest.slice(5, 7));
  // The day before the first of the next month: the end of this one.
  const end = String(new Date(Date.UTC(year, month, 0)).getUTCDate());
  if (earliest.endsWith('-01') && latest === `${earliest.slice(0, 8)}${end}`)
    return `${MONTHS[month - 1] ?? ''} ${String(year)}`;
  return `${dayAndMonth(earliest)} to ${dayInWords(latest)}`;
}

function dayAndMonth(date: IsoDate): string {
  return `${String(Number(date.slice(8)))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''}`;
}
