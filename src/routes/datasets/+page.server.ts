import { renderSmall } from '$lib/charts/render-static';
import { chartInput } from '$lib/components/chart-markup';
import { viewDataset } from '$lib/edition/dataset-view';
import type { PageServerLoad } from './$types';
import { siteEdition } from '../site.server';

/** Every dataset, as far as the list shows it. The page sends no script, so nothing of this is sent twice. */
export const load: PageServerLoad = () => {
  const edition = siteEdition();
  return {
    datasets: edition.datasets.map(({ slug }) => {
      const view = viewDataset(edition, slug);
      const { title, description, unit, basis, rows, bounds } = view;
      const markup = renderSmall(chartInput({ ...view, events: [] }, view.headline));
      return { slug, title, description, unit, basis, count: rows.length, bounds, markup };
    }),
    total: edition.allFigures.rows().length,
  };
};
