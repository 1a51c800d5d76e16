import { boundsOf } from '$lib/datasets/row-years';
import type { PageServerLoad } from './$types';
import { siteEdition } from '../site.server';

/** Every dataset, as far as the list says it. The charts are put into the HTML alone, by `+page.ts`. */
export const load: PageServerLoad = () => {
  const { datasets, allFigures } = siteEdition();
  return {
    datasets: datasets.map(({ slug, title, description, unit, basis, rows }) => ({
      slug,
      title,
      description,
      unit,
      basis,
      count: rows.length,
      bounds: boundsOf(rows),
    })),
    total: allFigures.rows().length,
  };
};
