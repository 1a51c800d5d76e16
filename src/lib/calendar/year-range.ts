/** Two calendar years, both belonging to the range, `from` not after `to`. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The search part of the address of a range: empty for the whole range of the data, so that the plain
 * address stays the plain state. Other parameters are kept in their places.
 */
export function writeYearRange(params: URLSearchParams, range: YearRange, bounds: YearRange): string {
  const next = new URLSearchParams(params);
  next.delete('from');
  next.delete('to');
  if (range.from !== bounds.from) next.set('from', String(range.from));
  if (range.to !== bounds.to) next.set('to', String(range.to));
  const text = next.toString();
  return text === '' ? '' : `?${text}`;
}

/** The years of a range, in order. */
export function yearsOf({ from, to }: YearRange): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** True where a year lies in the range. */
export function includesYear({ from, to }: YearRange, year: number): boolean {
  return from <= year && year <= to;
}

/** `1925 to 1935`, or `1936` for a single year. */
export function yearsInWords({ from, to }: YearRange): string {
  return from === to ? String(from) : `${String(from)} to ${String(to)}`;
}

/** Years as a sentence lists them: `1926`, `1926 and 1927`, `1929, 1931 and 1932`; three or more in a row as `1927 to 1934`. */
export function listYears(years: readonly number[]): string {
  const runs: YearRange[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.to === year - 1) runs[runs.length - 1] = { from: last.from, to: year };
    else runs.push({ from: year, to: year });
  }
  const parts = runs.flatMap((run) =>
    run.to - run.from >= 2 ? [yearsInWords(run)] : yearsOf(run).map(String),
  );
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
