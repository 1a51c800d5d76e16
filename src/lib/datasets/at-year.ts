import { yearOf } from '../calendar/iso-date';
import { nearestYears } from '../calendar/nearest-years';
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
  const spans = rows.map((row) => ({ from: yearOf(row.date_earliest), to: yearOf(row.date_latest) }));
  return { rows: rowsWithin(rows, { from: year, to: year }), nearest: nearestYears(spans, year) };
}
