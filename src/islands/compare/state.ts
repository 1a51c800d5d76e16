import type { TwoYears } from '$lib/calendar/two-years';
import { writeTwoYears } from '$lib/calendar/write-two-years';
import { comparisonOf } from '$lib/datasets/comparison';
import { readComparison } from '$lib/datasets/read-comparison';
import { pageData, type PageData } from '../page-data';
import { PageState } from '../page-state';

type Compared = NonNullable<PageData['compared']>;

/** What the page that compares shows. */
export interface Comparing {
  readonly years: TwoYears;
  /** Ids of figures chosen where a year has several. */
  readonly picks: readonly string[];
  /** What the address asked for and cannot be used, in words. */
  readonly notices: readonly string[];
}

/** What can be compared. Throws on a page that compares nothing. */
export function comparedData(): Compared {
  const { compared } = pageData();
  if (!compared) throw new Error('page without a comparison');
  return compared;
}

/** The state that some search part asks for, beside the years that it does not name. */
export function readComparing(params: URLSearchParams, otherwise?: TwoYears): Comparing {
  const { datasets, bounds, otherwise: first } = comparedData();
  return readComparison(params, datasets, bounds, otherwise ?? first);
}

/** The two years of the page, and the figures picked in them. */
export function comparingState(): PageState<Comparing> {
  return new PageState<Comparing>(
    ({ params }) => readComparing(params),
    ({ years, picks }, params) => writeTwoYears(params, years, picks),
  );
}

/** The ids of the figures that are compared. */
export function comparedIds({ years, picks }: Comparing): readonly string[] {
  return comparedData().datasets.flatMap((dataset) => {
    const { a, b } = comparisonOf(dataset, years, picks);
    return [a, b].flatMap(({ chosen }) => (chosen ? [chosen.id] : []));
  });
}
