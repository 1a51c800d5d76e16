import type { LayoutServerLoad } from './$types';
import { cardName } from './cards/card-name.server';
import { islandScript } from './island-script.server';
import { pageHead } from './page-head.server';
import { siteAddress, siteColophon, siteEdition } from './site.server';
import { structuredData } from './structured-data.server';

const EMBEDDED = '/embed/[slug]';

/** What stands around every page: what it says of itself in its head, and the edition in its foot. */
export const load: LayoutServerLoad = ({ route, url, params }) => {
  const id = route.id ?? '';
  const colophon = siteColophon();
  const site = siteAddress();
  const address = new URL(url.pathname, site).href;
  const { name, version, work } = colophon;
  return {
    cited: { name, site: colophon.site, version, work },
    frame: {
      head: pageHead(id, params.slug),
      embedded: id === EMBEDDED,
      route: id,
      site,
      address,
      canonical: canonicalOf(id, address),
      card: cardFor(address.slice(site.length)),
      structured: structuredData({ route: id, pathname: url.pathname }),
      colophon,
      dataHash: siteEdition().dataHash.slice(0, 12),
      script: islandScript(new URL(site).pathname.replace(/\/$/, '')),
    },
  };
};

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
