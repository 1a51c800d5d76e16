import { yearOf } from '../calendar/iso-date';
import type { DatasetRow } from './row';
import { rowsWithin } from './row-years';

/** What a dataset has for one year: its rows, or nothing and the nearest years for which it has any. */
export interface AtYear<Row> {
  readonly rows: readonly Row[];
  /** The nearest years before and after; empty where there are rows. */
  readonly nearest: readonly number[];
}

/** The rows of a year, never those of another in their place; for a silent year the nearest years that speak. */
export function atYear<Row extends Pick<DatasetRow, 'date_earliest' | 'date_latest'>>(
  rows: readonly Row[],
  year: number,
): AtYear<Row> {
  const within = rowsWithin(rows, { from: year, to: year });
  if (within.length > 0) return { rows: within, nearest: [] };
  const before = rows.map((row) => yearOf(row.date_latest)).filter((each) => each < year);
  const after = rows.map((row) => yearOf(row.date_earliest)).filter((each) => each > year);
  const ends = [before.length > 0 ? Math.max(...before) : [], after.length > 0 ? Math.min(...after) : []];
  return { rows: [], nearest: ends.flat() };
}
