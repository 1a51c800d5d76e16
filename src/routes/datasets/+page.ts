import { MARKUP_OF_THE_PAGE } from '$lib/components/markup-of-the-page';
import type { PageLoad } from './$types';

/** Adds the charts: drawn into the HTML at build time, never sent a second time. */
export const load: PageLoad = async ({ data, parent }) => {
  if (!import.meta.env.SSR) return { ...data, charts: data.datasets.map(() => MARKUP_OF_THE_PAGE) };
  const { cited } = await parent();
  const { renderSmallCharts } = await import('./render-small-charts');
  return { ...data, charts: renderSmallCharts(data.datasets, cited.site) };
};
