import { error } from '@sveltejs/kit';
import { viewAdjustable } from '$lib/edition/adjustable-view';
import { viewDataset } from '$lib/edition/dataset-view';
import type { EntryGenerator, PageServerLoad } from './$types';
import { siteEdition } from '../../site.server';

export const entries: EntryGenerator = () => siteEdition().datasets.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params }) => {
  const edition = siteEdition();
  if (!edition.datasets.some(({ slug }) => slug === params.slug))
    error(404, `There is no dataset “${params.slug}”.`);
  return { view: viewDataset(edition, params.slug), adjustable: viewAdjustable(edition, params.slug) };
};
