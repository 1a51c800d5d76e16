import { boundsOf, silentYears } from '$lib/datasets/row-years';
import { viewDataset } from '$lib/edition/dataset-view';
import type { PageServerLoad } from './$types';
import { siteEdition } from '../site.server';

/** The dataset whose marks the reader picks from. */
const CHART = 'currency-in-circulation';

/** The figures of every dataset whose figures have one unit, to be compared between any two years. */
export const load: PageServerLoad = () => {
  const edition = siteEdition();
  const datasets = edition.datasets.filter(({ unit }) => unit !== null);
  const rows = datasets.flatMap((dataset) => dataset.rows);
  const bounds = boundsOf(rows);
  const { slug, title, finding, chart, unit, bounds: years, headline } = viewDataset(edition, CHART);
  return {
    bounds,
    silent: silentYears(rows, bounds),
    datasets: datasets.map((dataset) => ({
      slug: dataset.slug,
      title: dataset.title,
      rows: dataset.rows,
    })),
    picture: { slug, title, finding, chart, unit, bounds: years, headline },
  };
};
