import { catalogJsonLd, datasetJsonLd, inlineJson } from '$lib/downloads/json-ld';
import { siteColophon, siteEdition } from './site.server';

/**
 * What search engines are told of a page, as an element for its head: of the list of datasets the catalogue, of a dataset
 * what it is and where its files are; nothing of other pages. It is data and no script: a browser runs nothing of it.
 */
export function structuredData(page: { readonly route: string; readonly pathname: string }): string {
  const { datasets } = siteEdition();
  if (page.route === '/datasets') return elementOf(catalogJsonLd(datasets, siteColophon()));
  if (page.route !== '/datasets/[slug]') return '';
  const dataset = datasets.find(({ slug }) => page.pathname.endsWith(`/${slug}/`));
  return dataset ? elementOf(datasetJsonLd(dataset, siteColophon())) : '';
}

const elementOf = (data: Parameters<typeof inlineJson>[0]): string =>
  `<script type="application/ld+json">${inlineJson(data)}</script>`;
