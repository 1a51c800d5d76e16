/** Two calendar years, both belonging to the range, `from` not after `to`. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** What an address asked for, as far as it could be used, and in words what could not. */
export interface YearRangeReading {
  readonly range: YearRange;
  /** One sentence for each thing that could not be used; empty where all was well. */
  readonly notices: readonly string[];
}

/**
 * The year range that an address asks for by `from` and `to`, within the years of the data.
 * What it cannot use it says in words and replaces by the nearest valid state; it never throws.
 */
export function readYearRange(params: URLSearchParams, bounds: YearRange): YearRangeReading {
  const notices: string[] = [];
  const from = readYear('from', params, bounds, bounds.from, notices);
  const to = readYear('to', params, bounds, bounds.to, notices);
  if (from <= to) return { range: { from, to }, notices };
  notices.push(
    `The first year, ${String(from)}, comes after the last, ${String(to)}: the two were exchanged.`,
  );
  return { range: { from: to, to: from }, notices };
}

/**
 * One year of an address by its name, kept within the bounds; what cannot be used goes into `notices`, in words.
 */
export function readYear(
  name: string,
  params: URLSearchParams,
  bounds: YearRange,
  otherwise: number,
  notices: string[],
): number {
  const given = params.getAll(name);
  const text = given[0]?.trim() ?? '';
  if (given.length > 1)
    notices.push(`The address gives “${name}” ${String(given.length)} times: the first is used.`);
  if (given.length === 0) return otherwise;
  const whole = /^[+-]?\d{1,6}$/.test(text);
  if (!whole) {
    notices.push(`“${clip(text)}” is not a year: shown ${shown(name)}${String(otherwise)}.`);
    return otherwise;
  }
  const year = Number(text);
  const nearest = Math.min(Math.max(year, bounds.from), bounds.to);
  if (nearest !== year) {
    notices.push(
      `${String(year)} lies outside the years of the data, ${yearsInWords(bounds)}: shown ${shown(name)}${String(nearest)}.`,
    );
  }
  return nearest;
}

const shown = (name: string): string => (name === 'from' || name === 'to' ? `${name} ` : '');

const clip = (text: string): string => {
  const letters = Array.from(text);
  return letters.length > 24 ? `${letters.slice(0, 21).join('')}…` : text;
};

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
