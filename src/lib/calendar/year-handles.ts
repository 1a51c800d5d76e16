import type { YearRange } from './year-range';

/** The two handles of a range of years. */
export type Handle = 'from' | 'to';

/** Years that Page Up and Page Down move a handle by. */
const PAGE = 5;

/**
 * The range after one handle is set to a year. The year is kept within the bounds and on its own side of the
 * other handle: a handle stops at the other one and never pushes it.
 */
export function setHandle(range: YearRange, handle: Handle, year: number, bounds: YearRange): YearRange {
  return handle === 'from'
    ? { from: Math.min(Math.max(year, bounds.from), range.to), to: range.to }
    : { from: range.from, to: Math.max(Math.min(year, bounds.to), range.from) };
}

/**
 * The range after a key is pressed on a handle, or `undefined` for a key that is not the slider's.
 * Arrows move by one year, Page Up and Page Down by five, Home and End to the ends of the data.
 */
export function pressHandle(
  range: YearRange,
  handle: Handle,
  key: string,
  bounds: YearRange,
): YearRange | undefined {
  const year = range[handle];
  const target: Readonly<Record<string, number>> = {
    ArrowLeft: year - 1,
    ArrowDown: year - 1,
    ArrowRight: year + 1,
    ArrowUp: year + 1,
    PageDown: year - PAGE,
    PageUp: year + PAGE,
    Home: bounds.from,
    End: bounds.to,
  };
  const next = Object.hasOwn(target, key) ? target[key] : undefined;
  return next === undefined ? undefined : setHandle(range, handle, next, bounds);
}

/**
 * The range after a year is chosen from one of the two lists. A choice beyond the other end takes that end
 * with it, for a list cannot stop half way as a handle can.
 */
export function chooseYear(range: YearRange, handle: Handle, year: number, bounds: YearRange): YearRange {
  const within = Math.min(Math.max(year, bounds.from), bounds.to);
  return handle === 'from'
    ? { from: within, to: Math.max(within, range.to) }
    : { from: Math.min(within, range.from), to: within };
}
