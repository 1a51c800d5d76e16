import { error } from '@sveltejs/kit';
import { renderLayouts } from '$lib/charts/render-static';
import { chartInput } from '$lib/components/chart-input';
import { viewDataset } from '$lib/edition/dataset-view';
import type { EntryGenerator, PageServerLoad } from './$types';
import { siteEdition } from '../../site.server';

export const entries: EntryGenerator = () => siteEdition().datasets.map(({ slug }) => ({ slug }));

/** As much of a dataset as its chart shows. */
export const load: PageServerLoad = ({ params }) => {
  const edition = siteEdition();
  if (!edition.datasets.some(({ slug }) => slug === params.slug))
    error(404, `There is no dataset “${params.slug}”.`);
  const view = { ...viewDataset(edition, params.slug), passages: [] };
  return { view, drawing: renderLayouts(chartInput(view, view.headline)) };
};
