import { readYearRange } from '../calendar/read-years';
import { writeYearRange, yearsInWords, type YearRange } from '../calendar/year-range';
import type { ChartInput } from '../charts/chart-input';
import { rowsWithin } from '../datasets/row-years';
import type { DatasetView } from '../edition/dataset-view';
import { readFragment } from '../selection/fragment';
import { plainView } from '../views/offered';
import { readView, writeView } from '../views/read-view';
import { isPlain, type View } from '../views/view';
import { viewInWords } from '../views/view-words';

/** A dataset as far as a picture of it needs it. */
export type Pictured = Pick<
  DatasetView,
  | 'slug'
  | 'title'
  | 'finding'
  | 'unit'
  | 'chart'
  | 'views'
  | 'rows'
  | 'bounds'
  | 'events'
  | 'headline'
  | 'passages'
  | 'tones'
>;

/** What a page shows of a dataset: its years, how they are looked at, and the figure that is pinned. */
export interface ChartState {
  readonly dataset: Pictured;
  readonly range: YearRange;
  readonly view: View;
  /** The id of a row within the years. */
  readonly pinned: string | undefined;
}

/** The state of a page before anything is chosen: all years, the level on a linear scale, nothing pinned. */
export function wholeState(dataset: Pictured): ChartState {
  return { dataset, range: dataset.bounds, view: plainView(dataset), pinned: undefined };
}

/**
 * The state that an address asks for, as the page reads it: what cannot be used is replaced by the nearest valid state. A
 * figure outside the years is pinned on the page and shown in no chart: here it is not pinned. It never throws.
 *
 * @param address its search part and its fragment, with their signs.
 */
export function readChartState(
  dataset: Pictured,
  { search, hash }: { readonly search: string; readonly hash: string },
): ChartState {
  const params = new URLSearchParams(search);
  const { range } = readYearRange(params, dataset.bounds);
  const within = rowsWithin(dataset.rows, range);
  const { pinned } = readFragment(
    hash,
    (id) => within.some((row) => row.id === id),
    () => true,
  );
  return { dataset, range, view: readView(params, dataset).view, pinned };
}

/**
 * The absolute address at which the page shows the state, and nothing in it that is plain.
 *
 * @param site the absolute address of the site, without a trailing slash.
 */
export function addressOf({ dataset, range, view, pinned }: ChartState, site: string): string {
  const years = writeYearRange(new URLSearchParams(), range, dataset.bounds);
  const search = writeView(new URLSearchParams(years), view, dataset);
  return `${site}/datasets/${dataset.slug}/${search}${pinned === undefined ? '' : `#${pinned}`}`;
}

/** What the chart of a state is drawn from. */
export function chartInputOf({ dataset, range, view }: ChartState): ChartInput {
  const { chart, title, unit, rows, events, headline } = dataset;
  const shown = isPlain(view) ? undefined : view;
  return { kind: chart, title, unit, rows, range, events, emphasis: headline, view: shown };
}

/** What a state measures and when: unit or view, scale and years: `index, 1928 = 100, log scale, 1928 to 1933`. */
export function measureInWords({ dataset: { unit }, range, view }: ChartState): string {
  // An index has no unit; a change has that of its figures under its bars.
  const what = view.name === 'index' ? [] : [unit ?? ''];
  const how = isPlain(view) ? '' : viewInWords(view).replace(/^level, /, '');
  return [how, ...what, yearsInWords(range)].filter(Boolean).join(', ');
}
