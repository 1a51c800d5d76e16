import type { YearRange } from '../calendar/year-range';

/**
 * The name of a file of a dataset. A selection carries its years, so that it is never taken for the whole:
 * `currency-in-circulation_1928-1933.csv`.
 */
export function fileName(slug: string, extension: string, range?: YearRange): string {
  const years = range === undefined ? '' : `_${String(range.from)}-${String(range.to)}`;
  return `${slug}${years}.${extension}`;
}
