import { yearsInWords, type YearRange } from './year-range';

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
