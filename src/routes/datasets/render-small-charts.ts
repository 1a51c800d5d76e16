import { renderSmall } from '$lib/charts/render-static';
import { chartInput } from '$lib/components/chart-input';
import { viewDataset } from '$lib/edition/dataset-view';
import { proveData } from '$lib/edition/prove-data';

/** The small charts of datasets, in their order. Only at build time: it reads the folder `data/`. */
export function renderSmallCharts(datasets: readonly { readonly slug: string }[], site: string): string[] {
  const edition = proveData('data', site);
  return datasets.map(({ slug }) => {
    const view = viewDataset(edition, slug);
    return renderSmall(chartInput({ ...view, events: [] }, view.headline));
  });
}
