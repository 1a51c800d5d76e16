import { boundsOf } from '$lib/datasets/row-years';
import type { PageServerLoad } from './$types';
import { siteEdition } from '../site.server';

/** The figures of every dataset whose figures have one unit, to be shown for any two years. */
export const load: PageServerLoad = () => {
  const datasets = siteEdition().datasets.filter(({ unit }) => unit !== null);
  return {
    bounds: boundsOf(datasets.flatMap(({ rows }) => rows)),
    datasets: datasets.map(({ slug, title, rows }) => ({ slug, title, rows })),
  };
};
