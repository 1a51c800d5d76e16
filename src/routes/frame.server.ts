import { render } from 'svelte/server';
import { resolve } from '$app/paths';
import Footer from './Footer.svelte';
import Header from './Header.svelte';
import HeadTags from './HeadTags.svelte';
import { siteAddress, siteColophon, siteEdition } from './site.server';

/** What stands in `app.html` for a piece of the frame. */
type Place = 'tags' | 'header' | 'footer';

/**
 * The frame of a page, by the name of its place in `app.html`: markup that is the same for all pages but for the way
 * that leads to it and its address. It is never brought to life in the browser, and so it costs no script.
 */
export function frameOf(page: { readonly route: string; readonly pathname: string }): Record<Place, string> {
  const { datasets, dataHash } = siteEdition();
  const colophon = siteColophon();
  const site = siteAddress();
  const [first] = datasets;
  const card = first ? `${first.title}: ${first.finding}` : colophon.description;
  const address = new URL(page.pathname, site).href;
  const pieces = {
    tags: render(HeadTags, { props: { icon: resolve('/favicon.svg'), site, card } }),
    header: render(Header, { props: { route: page.route } }),
    footer: render(Footer, { props: { colophon, dataHash: dataHash.slice(0, 12), address } }),
  };
  return { tags: bare(pieces.tags.head), header: bare(pieces.header.body), footer: bare(pieces.footer.body) };
}

/** Svelte's own comments are of no use to what is never brought to life. */
const bare = (markup: string): string => markup.replaceAll(/<!--.*?-->/g, '');
