import { readYearRange } from '$lib/calendar/read-years';
import { writeYearRange, type YearRange } from '$lib/calendar/year-range';
import type { DatasetView } from '$lib/edition/dataset-view';
import { plainView } from '$lib/views/offered';
import { readView, writeView } from '$lib/views/read-view';
import type { View } from '$lib/views/view';
import type { Asked } from '../address';
import { pageData } from '../page-data';
import { PageState } from '../page-state';

/** What a page with a chart of years shows. */
export interface Explored {
  readonly range: YearRange;
  readonly view: View;
  /** What the address asked for and cannot be used, in words. */
  readonly notices: readonly string[];
}

let kept: PageState<Explored> | undefined;

/** The years and the view of the page; `undefined` where it has no choice of them. */
export function exploredState(): PageState<Explored> | undefined {
  const { dataset, yearsAlone = false } = pageData();
  if (dataset) kept ??= new PageState(readerOf(dataset, yearsAlone), writerOf(dataset, yearsAlone));
  return kept;
}

const readerOf =
  (dataset: DatasetView, yearsAlone: boolean) =>
  ({ params }: Asked): Explored => {
    const { range, notices } = readYearRange(params, dataset.bounds);
    if (yearsAlone) return { range, view: plainView(dataset), notices };
    const reading = readView(params, dataset);
    return { range, view: reading.view, notices: [...notices, ...reading.notices] };
  };

const writerOf =
  (dataset: DatasetView, yearsAlone: boolean) =>
  ({ range, view }: Explored, params: URLSearchParams): string => {
    const years = writeYearRange(params, range, dataset.bounds);
    return yearsAlone ? years : writeView(new URLSearchParams(years), view, dataset);
  };

/** The years that the page shows: all of its dataset until the island is awake that shows others. */
export function shownRange(): YearRange | undefined {
  const awake = document.querySelector('[data-island=explore][data-awake]') !== null;
  return awake ? exploredState()?.now.range : pageData().dataset?.bounds;
}

/** Whether the page shows all years of its dataset. */
export function isWhole({ from, to }: YearRange, { bounds }: Pick<DatasetView, 'bounds'>): boolean {
  return from === bounds.from && to === bounds.to;
}
