import { yearOf } from '../calendar/iso-date';
import type { DatasetRow } from './row';
import { silentYears } from './row-years';

/** The years between two figures of a series, the earlier first, for which it has none. */
export type SilentBetween = (from: DatasetRow, to: DatasetRow) => number[];

/** The silence between two figures that follow each other. */
export const silentBetween: SilentBetween = (from, to) =>
  silentYears([from, to], { from: yearOf(from.date_latest), to: yearOf(to.date_earliest) });
