import { render } from 'svelte/server';
import { resolve } from '$app/paths';
import { cardName } from './cards/card-name.server';
import Footer from './Footer.svelte';
import Header from './Header.svelte';
import HeadTags from './HeadTags.svelte';
import type { PageWords } from './page-words.server';
import { siteAddress, siteColophon, siteEdition } from './site.server';
import { structuredData } from './structured-data.server';

/** What stands in `app.html` for a piece of the frame. */
type Place = 'tags' | 'header' | 'footer';

/**
 * The frame of a page, by the name of its place in `app.html`: markup that is the same for all pages but for the way
 * that leads to it and its address. It is never brought to life in the browser, and so it costs no script.
 */
export function frameOf(page: {
  readonly route: string;
  readonly pathname: string;
  /** What the page says of itself. */
  readonly words: PageWords;
}): Record<Place, string> {
  const { dataHash } = siteEdition();
  const colophon = siteColophon();
  const site = siteAddress();
  const address = new URL(page.pathname, site).href;
  const card = cardFor(address.slice(site.length));
  const canonical = canonicalOf(page.route, address);
  const { head } = render(HeadTags, {
    props: { icon: resolve('/favicon.svg'), site, card, words: page.words, canonical },
  });
  const tags = bare(head) + structuredData(page);
  // A chart for other sites stands without the frame of this one.
  if (page.route === EMBEDDED) return { tags, header: '', footer: '' };
  const header = render(Header, { props: { route: page.route } });
  const footer = render(Footer, { props: { colophon, dataHash: dataHash.slice(0, 12), address } });
  return { tags, header: bare(header.body), footer: bare(footer.body) };
}

const EMBEDDED = '/embed/[slug]';

/**
 * The address by which a page is known. A chart for other sites is known by its dataset: that alone, and no `noindex`
 * beside it, which would contradict it. The page for what is not there has none.
 */
function canonicalOf(route: string, address: string): string | undefined {
  if (route === '/404.html') return undefined;
  return route === EMBEDDED ? address.replace(/\/embed\/([^/]+\/)$/, '/datasets/$1') : address;
}

/** The card of a page: its file, and what it shows in words. */
function cardFor(path: string): { file: string; alt: string } {
  const { datasets } = siteEdition();
  const name = cardName(path);
  const shown = datasets.find(({ slug }) => slug === name) ?? datasets[0];
  return { file: `/cards/${name}.png`, alt: shown ? `${shown.title}: ${shown.finding}` : '' };
}

/** Svelte's own comments are of no use to what is never brought to life. */
const bare = (markup: string): string => markup.replaceAll(/<!--.*?-->/g, '');
