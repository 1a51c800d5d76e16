import { chartInput } from '$lib/components/chart-input';
import { MARKUP_OF_THE_PAGE } from '$lib/components/markup-of-the-page';
import type { PageLoad } from './$types';

/** The two ends of the steepest rise that the text reports. */
const OTHERWISE = { a: 1928, b: 1933 } as const;

/** Adds the chart and the comparison of the first two years: made into the HTML at build time, never sent again. */
export const load: PageLoad = async ({ data, parent }) => {
  if (!import.meta.env.SSR) {
    return { ...data, otherwise: OTHERWISE, drawing: MARKUP_OF_THE_PAGE, comparison: MARKUP_OF_THE_PAGE };
  }
  const { cited } = await parent();
  const { renderLayouts } = await import('$lib/charts/render-static');
  const { renderComparison } = await import('./render-comparison');
  const rows = data.datasets.find(({ slug }) => slug === data.picture.slug)?.rows ?? [];
  return {
    ...data,
    otherwise: OTHERWISE,
    drawing: renderLayouts(chartInput({ ...data.picture, rows, events: [] }, data.picture.headline)),
    comparison: renderComparison(data.datasets, OTHERWISE, cited),
  };
};
