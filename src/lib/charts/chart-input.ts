import type { YearRange } from '../calendar/year-range';
import type { DatasetRow } from '../datasets/row';
import type { SilentBetween } from '../datasets/silent-between';
import type { View } from '../views/view';

/** An event as a chart marks it. */
export type ChartEvent = Pick<DatasetRow, 'id' | 'label' | 'short' | 'date_earliest' | 'date_latest'>;

/** The kinds of chart that there are. */
export type ChartKind = 'circulation' | 'exchange' | 'reserve' | 'cover' | 'timeline';

/** What a chart is drawn from: rows, and the years in view. It knows nothing of pages. */
export interface ChartInput {
  readonly kind: ChartKind;
  readonly title: string;
  /** The unit of all rows, or `null` where each has its own. */
  readonly unit: string | null;
  /** All rows of the dataset, in order of time. The chart shows those within the range. */
  readonly rows: readonly DatasetRow[];
  readonly range: YearRange;
  readonly events: readonly ChartEvent[];
  /** The quotation whose figures are set off, as the sentence that the reader has beside the chart. */
  readonly emphasis: string;
  /** How the figures are looked at; without it as levels on a linear scale. */
  readonly view?: View | undefined;
  /** How many figures there are in view, where rows were left out for want of room. */
  readonly thinned?: number | undefined;
  /** The silences between rows, where others between them were left out. */
  readonly silentBetween?: SilentBetween | undefined;
}
