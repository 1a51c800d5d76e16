import { error } from '@sveltejs/kit';
import { countInWords } from '$lib/datasets/summary';
import { viewDataset } from '$lib/edition/dataset-view';
import type { EntryGenerator, RequestHandler } from './$types';
import { pageHead } from '../../page-head.server';
import { siteColophon, siteEdition } from '../../site.server';
import { cardPaths } from '../card-name.server';
import { cardOf } from '../card.server';

export const prerender = true;

export const entries: EntryGenerator = async () => [...(await cardPaths()).keys()].map((name) => ({ name }));

/** The picture that stands for a page elsewhere: of a dataset its chart, of another page its title and the feverish series. */
export const GET: RequestHandler = async ({ params }) => {
  const path = (await cardPaths()).get(params.name);
  if (path === undefined) error(404, `There is no card “${params.name}”.`);
  const { datasets } = siteEdition();
  const own = datasets.find(({ slug }) => slug === params.name);
  const view = viewDataset(siteEdition(), own?.slug ?? datasets[0]?.slug ?? '');
  const card = own ? cardOfDataset(view) : cardOf(wordsOfPage(path), view);
  return new Response(card, { headers: { 'Content-Type': 'image/png' } });
};

/** The finding and the chart. Of a chronology a card has room for the events that its page quotes, and says so. */
function cardOfDataset(view: ReturnType<typeof viewDataset>) {
  const { finding: heading, title, unit, basis, rows } = view;
  if (basis === 'events') {
    const quoted = rows.filter((row) => view.passages.some(({ id }) => row.quotation_ids.includes(id)));
    const says = `${title}: ${String(quoted.length)} of ${countInWords(rows.length, 'event')}, from ${siteColophon().work.title}`;
    return cardOf({ heading, says }, { ...view, rows: quoted });
  }
  const what = [title, unit ?? '', `from ${siteColophon().work.title}`].filter(Boolean).join(', ');
  return cardOf({ heading, says: what }, view);
}

/** What another page says of itself. Such pages have no parameters: their path is their route. */
function wordsOfPage(path: string) {
  const { title, description } = pageHead(path === '/' ? path : path.replace(/\/$/, ''));
  return { heading: title, says: description === '' ? siteColophon().description : description };
}
