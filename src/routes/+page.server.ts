import { renderLayouts, renderSmall } from '$lib/charts/render-static';
import { chartInput } from '$lib/components/chart-input';
import { viewDataset } from '$lib/edition/dataset-view';
import type { PageServerLoad } from './$types';
import { siteEdition } from './site.server';

/** The series drawn large beside its sentences, the three drawn small with one sentence each. */
export const load: PageServerLoad = () => {
  const edition = siteEdition();
  const { passages, ...main } = viewDataset(edition, 'currency-in-circulation');
  return {
    main,
    chart: renderLayouts(chartInput(main, main.headline)),
    explored: { ...main, passages: [] },
    // What came before, and the sentence that gives the edition its name.
    story: passages.slice(0, 1 + passages.findIndex(({ id }) => id === main.headline)),
    others: ['franc-exchange', 'gold-reserve', 'gold-coverage'].map((slug) => {
      const view = viewDataset(edition, slug);
      const { title, finding, reading, rows, headline, whereabouts, tones } = view;
      const passage = view.passages.find(({ id }) => id === headline);
      const small = renderSmall(chartInput({ ...view, events: [] }));
      return { slug, title, finding, reading, rows, passage, whereabouts, tones, small };
    }),
  };
};
