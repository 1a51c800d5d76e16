import { parse } from 'csv-parse/sync';
import { built } from './site';

/** A row of a published CSV, by the names of its columns. */
export type PublishedRow = Readonly<Record<string, string>>;

/** The rows of a dataset, as another parser reads its CSV. */
export const rowsOf = (slug: string): readonly PublishedRow[] =>
  parse(built(`data/${slug}.csv`), { columns: true });

/** The lines of a dataset's CSV with the years from the one to the other, under its header. */
function linesWithin(slug: string, from: number, to: number): readonly string[] {
  const [header = '', ...lines] = built(`data/${slug}.csv`).trimEnd().split('\r\n');
  const years = rowsOf(slug).map(({ year }) => Number(year));
  const within = lines.filter((_, place) => (years[place] ?? NaN) >= from && (years[place] ?? NaN) <= to);
  return [header, ...within];
}

/** What a file of these years holds: the very lines of the whole, cut and not written anew. */
export const csvWithin = (slug: string, from: number, to: number): string =>
  [...linesWithin(slug, from, to), ''].join('\r\n');

/** How many figures a dataset has from one year to another. */
export const countWithin = (slug: string, from: number, to: number): number =>
  linesWithin(slug, from, to).length - 1;

/** How many figures, as the site says it. */
export const figures = (count: number): string => (count === 1 ? 'one figure' : `${String(count)} figures`);

export const CIRCULATION = 'currency-in-circulation';

/** The first and the last year of currency in circulation. */
export const [FIRST, LAST] = (() => {
  const years = rowsOf(CIRCULATION).flatMap(({ year }) => (year === '' ? [] : Number(year)));
  return [Math.min(...years), Math.max(...years)] as const;
})();
