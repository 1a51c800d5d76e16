import { chartInput } from '$lib/components/chart-input';
import { MARKUP_OF_THE_PAGE } from '$lib/components/markup-of-the-page';
import type { PageLoad } from './$types';

/** Adds the chart: drawn into the HTML at build time, never sent a second time. */
export const load: PageLoad = async ({ data }) => {
  if (!import.meta.env.SSR) return { ...data, chart: MARKUP_OF_THE_PAGE };
  const { renderLayouts } = await import('$lib/charts/render-static');
  return { ...data, chart: renderLayouts(chartInput(data.view, data.view.headline)) };
};
