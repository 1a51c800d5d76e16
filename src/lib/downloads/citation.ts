import { isCalendarDay, type IsoDate } from '../calendar/iso-date';
import type { TwoYears } from '../calendar/two-years';
import { writeTwoYears } from '../calendar/write-two-years';
import { isFigureRow } from '../datasets/figure-row';
import type { DatasetRow } from '../datasets/row';
import { whenInWords } from '../datasets/summary';
import { hedgedFigure } from '../quantities/format';
import type { Imprint } from './imprint';

/** One thing to be cited: the work and chapter it comes from, then the thing itself in one state of the edition. */
export interface Citation {
  /** What tells it from others: small letters, digits, hyphens. */
  readonly id: string;
  readonly imprint: Imprint;
  /** What is cited, in a few words. */
  readonly title: string;
  /** The absolute address that shows what is cited. */
  readonly address: string;
  /** The day on which the reader saw it; files made at the build have none. */
  readonly accessed?: IsoDate;
}

/** A dataset by its slug and its title. */
interface Cited {
  readonly slug: string;
  readonly title: string;
}

/** The citation of a whole dataset. */
export function citeDataset(imprint: Imprint, { slug, title }: Cited): Citation {
  return citePage(imprint, { slug, title, page: `/datasets/${slug}/` });
}

/** The citation of a page that shows data; `page` is its path below the address of the site. */
export function citePage(
  imprint: Imprint,
  { slug, title, page }: Cited & { readonly page: string },
): Citation {
  return { id: slug, imprint, title, address: imprint.site + page };
}

/** The citation of one figure or event: the dataset, the figure with its hedge, and when it holds. */
export function citeFigure(imprint: Imprint, { slug, title }: Cited, row: DatasetRow): Citation {
  // What a figure is of belongs to it where its dataset holds several things.
  const of = row.label === '' ? '' : ` (${row.label})`;
  const figure = isFigureRow(row) ? `${hedgedFigure(row)}${of}` : row.label;
  return {
    id: row.id,
    imprint,
    title: `${title}: ${figure}, ${whenInWords(row)}`,
    address: `${imprint.site}/datasets/${slug}/#${row.id}`,
  };
}

/**
 * The citation of two years set side by side, in the order in which the reader named them.
 *
 * @param picks the ids of figures chosen where a year has several.
 */
export function citeComparison(imprint: Imprint, years: TwoYears, picks: readonly string[] = []): Citation {
  const both = [String(years.a), String(years.b)];
  return {
    id: ['comparison', ...both].join('-'),
    imprint,
    title: `${both.join(' and ')} compared`,
    address: `${imprint.site}/compare/${writeTwoYears(new URLSearchParams(), years, picks)}`,
  };
}

/** The citation with the day on which the reader saw it. Throws a `RangeError` for what is no day. */
export function accessedOn(citation: Citation, day: string): Citation {
  if (!isCalendarDay(day)) throw new RangeError(`not a day of the calendar: ${JSON.stringify(day)}`);
  return { ...citation, accessed: day };
}

/** What is cited, quoted, and the edition that holds it: `“Currency in circulation,” The Feverish Series, data version 1.0.0`. */
export function inEdition({ title, imprint }: Citation): string {
  const within = onOneLine(title).replaceAll('“', '‘').replaceAll('”', '’');
  return `“${within},” ${imprint.name}, data version ${imprint.version}`;
}

/** Words on one line: every run of white space and control characters is one space. */
export function onOneLine(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
