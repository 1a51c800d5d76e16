/** The months by their English names. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The number (1 to 12) of an English month name, in any case. Throws a `RangeError` for another word. */
export function monthNumber(name: string): number {
  const index = MONTHS.findIndex((month) => month.toLowerCase() === name.toLowerCase());
  if (index < 0) throw new RangeError(`not a month: ${JSON.stringify(name)}`);
  return index + 1;
}
