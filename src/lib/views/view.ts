import type { YearRange } from '../calendar/year-range';
import type { DatasetRow } from '../datasets/row';

/** How the figures of a dataset are looked at: as they are, as an index, or from each to the next. */
export const VIEWS = ['level', 'index', 'change'] as const;
export type ViewName = (typeof VIEWS)[number];

/** How heights stand for numbers: equal differences equally high, or equal ratios. */
export const SCALES = ['linear', 'log'] as const;
export type ScaleName = (typeof SCALES)[number];

/** One state of the views. */
export interface View {
  readonly name: ViewName;
  readonly scale: ScaleName;
  /** The year that is 100 in an index; it has a figure. Of no meaning in another view. */
  readonly base: number;
}

/** A view with what it is called, and with the sentence that sums it up for some rows and years. */
export interface ShownView extends View {
  readonly words: string;
  readonly summaryOf: (rows: readonly DatasetRow[], range: YearRange) => string;
}

/** What a dataset says of its views, with the figures that they are made from. */
export interface ViewOffer {
  readonly chart: 'circulation' | 'exchange' | 'reserve' | 'cover' | 'timeline';
  /** The views that make sense of these figures; the level always does. `log` is the logarithmic scale, in all of them. */
  readonly views: readonly (ViewName | 'log')[];
  /** All rows of the dataset, in order of time. */
  readonly rows: readonly DatasetRow[];
}

/** True for the level on a linear scale: what a page shows before anything is chosen. */
export function isPlain({ name, scale }: View): boolean {
  return name === 'level' && scale === 'linear';
}
