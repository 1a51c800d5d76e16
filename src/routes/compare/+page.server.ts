import { renderLayouts } from '$lib/charts/render-static';
import { chartInput } from '$lib/components/chart-input';
import { boundsOf, silentYears } from '$lib/datasets/row-years';
import { viewDataset } from '$lib/edition/dataset-view';
import type { PageServerLoad } from './$types';
import { siteEdition } from '../site.server';

/** The dataset whose marks the reader picks from. */
const CHART = 'currency-in-circulation';

/** The two ends of the steepest rise that the text reports. */
const OTHERWISE = { a: 1928, b: 1933 } as const;

/** The figures of every dataset whose figures have one unit, to be compared between any two years. */
export const load: PageServerLoad = () => {
  const edition = siteEdition();
  const datasets = edition.datasets.filter(({ unit }) => unit !== null);
  const rows = datasets.flatMap((dataset) => dataset.rows);
  const bounds = boundsOf(rows);
  const charted = viewDataset(edition, CHART);
  return {
    bounds,
    silent: silentYears(rows, bounds),
    datasets: datasets.map((dataset) => ({
      slug: dataset.slug,
      title: dataset.title,
      rows: dataset.rows,
    })),
    otherwise: OTHERWISE,
    charted: CHART,
    drawing: renderLayouts(chartInput({ ...charted, events: [] }, charted.headline)),
  };
};
