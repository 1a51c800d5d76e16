import { viewDataset } from '$lib/edition/dataset-view';
import type { PageServerLoad } from './$types';
import { siteEdition } from './site.server';

/** The series drawn large, the three drawn small. */
export const load: PageServerLoad = () => {
  const edition = siteEdition();
  return {
    main: viewDataset(edition, 'currency-in-circulation'),
    others: ['franc-exchange', 'gold-reserve', 'gold-coverage'].map((slug) => {
      const { title, chart, unit, rows, bounds, passages, headline, whereabouts } = viewDataset(
        edition,
        slug,
      );
      return {
        slug,
        title,
        chart,
        unit,
        rows,
        bounds,
        passage: passages.find(({ id }) => id === headline),
        whereabouts,
      };
    }),
  };
};
