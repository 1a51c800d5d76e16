import { hedgedFigure } from '$lib/quantities/format';
import { isFigureRow } from '$lib/datasets/figure-row';
import { whenInWords } from '$lib/datasets/summary';
import type { PageServerLoad } from './$types';
import { siteEdition } from '../site.server';

/** Each assertion with its sentences, and the figures of the text that bear on it. */
export const load: PageServerLoad = () => {
  const { claims, datasets } = siteEdition();
  const rows = datasets.flatMap((dataset) => dataset.rows.map((row) => ({ slug: dataset.slug, row })));
  return {
    claims: claims.map(({ id, asserts, places, about }) => ({
      id,
      asserts,
      places: places.map(({ quotation, place, words }) => ({
        quotation: quotation.id,
        before: quotation.exact.slice(0, place.start - quotation.start),
        words,
        after: quotation.exact.slice(place.end - quotation.start),
      })),
      figures: rows.flatMap(({ slug, row }) =>
        isFigureRow(row) && about.some((each) => each === row.id)
          ? [{ id: row.id, slug, words: `${hedgedFigure(row)}, ${whenInWords(row)}` }]
          : [],
      ),
    })),
  };
};
