import { midpoint } from '../calendar/iso-date';
import { listYears } from '../calendar/year-range';
import type { FigureRow } from '../datasets/figure-row';
import { seriesOf } from '../datasets/series-of';
import { silentBetween } from '../datasets/silent-between';

/** A stretch of line between two figures of a series that follow each other. */
export interface Segment {
  readonly from: FigureRow;
  readonly to: FigureRow;
  readonly x1: Date;
  readonly y1: number;
  readonly x2: Date;
  readonly y2: number;
  /** `drawn` from year to year; `silent` across years for which the text is silent; `open` to or from an open date. */
  readonly kind: 'drawn' | 'silent' | 'open';
  /** What the silence is, in words; empty where there is none. */
  readonly silence: string;
}

/** Where a figure stands on the axis of time: on its day, or in the middle of its span. */
export function whereInTime(row: Pick<FigureRow, 'date_earliest' | 'date_latest'>): Date {
  return midpoint(row.date_earliest, row.date_latest);
}

/**
 * The segments between the figures of each series, in order of time. Series are never joined with each other, and
 * no segment across silent years is drawn as if it were known.
 */
export function segmentsOf(rows: readonly FigureRow[], silenceBetween = silentBetween): Segment[] {
  return seriesOf(rows).flatMap((figures) =>
    figures.slice(1).map((to, index): Segment => {
      const from = figures[index] ?? to;
      const silent = silenceBetween(from, to);
      const open = from.dating === 'open' || to.dating === 'open';
      return {
        from,
        to,
        x1: whereInTime(from),
        y1: from.value,
        x2: whereInTime(to),
        y2: to.value,
        kind: silent.length > 0 ? 'silent' : open ? 'open' : 'drawn',
        silence: silent.length > 0 ? `no figure in the text for ${listYears(silent)}` : '',
      };
    }),
  );
}
