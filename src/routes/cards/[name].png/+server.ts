import { error } from '@sveltejs/kit';
import { viewDataset } from '$lib/edition/dataset-view';
import type { EntryGenerator, RequestHandler } from './$types';
import { pageWords } from '../../page-words.server';
import { siteAddress, siteColophon, siteEdition } from '../../site.server';
import { cardPaths } from '../card-name.server';
import { cardOf } from '../card.server';

export const prerender = true;

export const entries: EntryGenerator = async () => [...(await cardPaths()).keys()].map((name) => ({ name }));

/** The picture that stands for a page elsewhere: of a dataset its chart, of another page its title and the feverish series. */
export const GET: RequestHandler = async ({ params, fetch }) => {
  const path = (await cardPaths()).get(params.name);
  if (path === undefined) error(404, `There is no card “${params.name}”.`);
  const { datasets } = siteEdition();
  const own = datasets.find(({ slug }) => slug === params.name);
  const view = viewDataset(siteEdition(), own?.slug ?? datasets[0]?.slug ?? '');
  const words = own ? wordsOf(view) : await wordsOfPage(path, fetch);
  return new Response(cardOf(words, view), { headers: { 'Content-Type': 'image/png' } });
};

function wordsOf({ finding, title, unit, chart, description }: ReturnType<typeof viewDataset>) {
  const measure = [title, unit ?? ''].filter(Boolean).join(', ');
  const says =
    chart === 'timeline'
      ? `${title}. ${description}`
      : `${measure}, from one chapter of ${siteColophon().work.title}`;
  return { heading: finding, says };
}

/** What another page says of itself: asked of the page, so that the two agree. */
async function wordsOfPage(path: string, fetch: typeof globalThis.fetch) {
  const response = await fetch(new URL(siteAddress()).pathname.replace(/\/$/, '') + path);
  const { title, description } = pageWords(await response.text());
  return { heading: title, says: description === '' ? siteColophon().description : description };
}
