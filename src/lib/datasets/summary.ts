import { spanInWords } from '../calendar/date-words';
import { listYears, yearsInWords, type YearRange } from '../calendar/year-range';
import { hedgedFigure } from '../quantities/format';
import { isFigureRow, type FigureRow } from './figure-row';
import type { DatasetRow } from './row';
import { rowsWithin, silentYears } from './row-years';

/** When a row's figure holds, in the words of the text where it has any: `at the beginning of 1933`. */
export function whenInWords(row: DatasetRow): string {
  const span = spanInWords(row.date_earliest, row.date_latest);
  if (row.dating === 'open') return `${spanOfYears(row)}, day not stated`;
  if (row.dating === 'inferred') return `${span}, inferred`;
  // "At the beginning of 1933" says more than its day; "1935 opened" reads only in its sentence.
  const beginning = row.date_earliest === row.date_latest && row.date_as_stated?.includes('beginning of');
  return beginning ? (row.date_as_stated ?? span) : span;
}

function spanOfYears({ date_earliest, date_latest }: DatasetRow): string {
  return yearsInWords({ from: Number(date_earliest.slice(0, 4)), to: Number(date_latest.slice(0, 4)) });
}

/** A figure and when it holds, for a mark's title and for the ear: `8.4 billion rubles, at the beginning of 1933, stated`. */
export function rowInWords(row: DatasetRow): string {
  const figure = isFigureRow(row) ? hedgedFigure(row) : row.label;
  const when = whenInWords(row);
  return [figure, when, row.dating === 'stated' ? 'stated' : ''].filter(Boolean).join(', ');
}

/** The same with what the figure is of, where its series needs that: `Official exchange: 13 French francs per ruble, 1924, stated`. */
export function rowInFull(row: DatasetRow): string {
  return row.value === null || row.label === '' ? rowInWords(row) : `${row.label}: ${rowInWords(row)}`;
}

/** `one figure`, `10 figures`, `no event`: a count in words. */
export function countInWords(count: number, noun: 'figure' | 'event'): string {
  if (count === 0) return `no ${noun}`;
  return count === 1 ? `one ${noun}` : `${String(count)} ${noun}s`;
}

/** The silence of the text within a range, in words; empty where there is none. */
export function silenceInWords(rows: readonly DatasetRow[], range: YearRange): string {
  const silent = silentYears(rows, range);
  return silent.length === 0 ? '' : `none for ${listYears(silent)}`;
}

/**
 * The sentence of summary under a chart: how much the text gives for these years, from what to what, the highest,
 * and for which years it is silent. It describes and never judges.
 */
export function summaryOf(rows: readonly DatasetRow[], range: YearRange): string {
  const within = rowsWithin(rows, range);
  const noun = rows.every(isFigureRow) ? 'figure' : 'event';
  const years =
    range.from === range.to
      ? `For ${String(range.from)}`
      : `From ${String(range.from)} to ${String(range.to)}`;
  const silence = noun === 'figure' ? silenceInWords(rows, range) : '';
  const opening = `${years} the text gives ${countInWords(within.length, noun)}`;
  if (within.length === 0) return `${opening}.`;
  const parts = [`${opening}${silence === '' ? '' : ` and ${silence}`}.`];
  const figures = within.filter(isFigureRow);
  return [...parts, extremesOf(figures)].filter(Boolean).join(' ');
}

/** First, highest where that is neither end, and last: only within one series, for only there do they compare. */
function extremesOf(figures: readonly FigureRow[]): string {
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return '';
  if (first === last || new Set(figures.map(({ series }) => series)).size > 1) return '';
  const highest = figures.reduce((best, row) => (row.value > best.value ? row : best));
  const ends = `The first is ${hedgedFigure(first)} (${whenInWords(first)}), the last ${hedgedFigure(last)} (${whenInWords(last)})`;
  const peak =
    highest === first || highest === last
      ? ''
      : `; the highest is ${hedgedFigure(highest)} (${whenInWords(highest)})`;
  return `${ends}${peak}.`;
}
