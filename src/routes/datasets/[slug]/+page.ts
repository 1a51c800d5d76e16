import { chartInput } from '$lib/components/chart-input';
import { MARKUP_OF_THE_PAGE } from '$lib/components/markup-of-the-page';
import type { PageLoad } from './$types';

/** Adds the chart, the controls of its views and the panels below them: put into the HTML at build time, never sent a second time. */
export const load: PageLoad = async ({ data, parent }) => {
  const { view } = data;
  if (!import.meta.env.SSR)
    return {
      ...data,
      chart: MARKUP_OF_THE_PAGE,
      controls: view.views[1] && MARKUP_OF_THE_PAGE,
      panels: MARKUP_OF_THE_PAGE,
    };
  const { cited } = await parent();
  const { renderLayouts } = await import('$lib/charts/render-static');
  const { renderControls } = await import('$lib/components/views/render-controls');
  const { renderPanels } = await import('./render-panels');
  const chart = renderLayouts(chartInput(view, view.headline));
  return {
    ...data,
    chart,
    controls: view.views[1] && renderControls(view),
    panels: await renderPanels(view.slug, cited.site),
  };
};
