import { yearOf } from '../calendar/iso-date';
import { includesYear, yearsOf, type YearRange } from '../calendar/year-range';
import type { DatasetRow } from './row';

type Dated = Pick<DatasetRow, 'date_earliest' | 'date_latest'>;

/** The years that the rows of a dataset span. Throws a `RangeError` for no rows. */
export function boundsOf(rows: readonly Dated[]): YearRange {
  if (rows.length === 0) throw new RangeError('years of a dataset without rows');
  // One by one: a function does not take as many arguments as a table may have rows.
  return rows.reduce(
    ({ from, to }, row) => ({
      from: Math.min(from, yearOf(row.date_earliest)),
      to: Math.max(to, yearOf(row.date_latest)),
    }),
    { from: Infinity, to: -Infinity },
  );
}

/** The rows whose days touch the years of a range, in their order. */
export function rowsWithin<Row extends Dated>(rows: readonly Row[], { from, to }: YearRange): Row[] {
  return rows.filter((row) => yearOf(row.date_earliest) <= to && from <= yearOf(row.date_latest));
}

/** The years of a range for which no row has a figure: the silence of the text. */
export function silentYears(rows: readonly Dated[], range: YearRange): number[] {
  const spoken = rows.map((row) => ({ from: yearOf(row.date_earliest), to: yearOf(row.date_latest) }));
  return yearsOf(range).filter((year) => !spoken.some((span) => includesYear(span, year)));
}
