import { chartInput } from '$lib/components/chart-input';
import { MARKUP_OF_THE_PAGE } from '$lib/components/markup-of-the-page';
import type { PageLoad } from './$types';

/** Adds the charts: drawn into the HTML at build time, never sent a second time. */
export const load: PageLoad = async ({ data }) => {
  const { main, others } = data;
  if (!import.meta.env.SSR)
    return { ...data, chart: MARKUP_OF_THE_PAGE, small: others.map(() => MARKUP_OF_THE_PAGE) };
  const { renderLayouts, renderSmall } = await import('$lib/charts/render-static');
  return {
    ...data,
    chart: renderLayouts(chartInput(main, main.headline)),
    small: others.map((each) => renderSmall(chartInput({ ...each, events: [] }))),
  };
};
