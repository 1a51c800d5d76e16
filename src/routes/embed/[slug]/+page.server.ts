import { error } from '@sveltejs/kit';
import { viewDataset } from '$lib/edition/dataset-view';
import type { EntryGenerator, PageServerLoad } from './$types';
import { siteEdition } from '../../site.server';

export const entries: EntryGenerator = () => siteEdition().datasets.map(({ slug }) => ({ slug }));

/** As much of a dataset as its chart shows. */
export const load: PageServerLoad = ({ params }) => {
  const edition = siteEdition();
  if (!edition.datasets.some(({ slug }) => slug === params.slug))
    error(404, `There is no dataset “${params.slug}”.`);
  const { slug, title, description, finding, chart, views, unit, rows, bounds, events, headline } =
    viewDataset(edition, params.slug);
  return { view: { slug, title, description, finding, chart, views, unit, rows, bounds, events, headline } };
};
