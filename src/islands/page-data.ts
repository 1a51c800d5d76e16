import type { Adjustable } from '$lib/adjustments/adjustable';
import type { TwoYears } from '$lib/calendar/two-years';
import type { YearRange } from '$lib/calendar/year-range';
import type { ComparedDataset } from '$lib/datasets/comparison';
import type { Imprint } from '$lib/downloads/imprint';
import type { DatasetView } from '$lib/edition/dataset-view';

/** What a page holds for its islands, beside what it shows (`PageData.svelte`). */
export interface PageData {
  /** What a citation of the page needs. */
  readonly cited: Imprint;
  /** The dataset whose years and views can be chosen. */
  readonly dataset?: DatasetView;
  /** True where the page has a choice of years alone, and takes no view from its address. */
  readonly yearsAlone?: boolean;
  /** Its sentences with figures that can be adjusted. */
  readonly adjustable?: Adjustable;
  /** What can be compared, and which dataset the chart shows. */
  readonly compared?: {
    readonly datasets: readonly ComparedDataset[];
    readonly bounds: YearRange;
    readonly otherwise: TwoYears;
    readonly charted: string;
  };
}

let kept: PageData | undefined;

/** The data of the page. Throws where something has taken them out of it. */
export function pageData(): PageData {
  kept ??= JSON.parse(document.getElementById('page-data')?.textContent ?? '') as PageData;
  return kept;
}
