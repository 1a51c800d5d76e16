import { error } from '@sveltejs/kit';
import { publishedTables, type PublishedTable } from '$lib/downloads/published-table';
import { siteEdition } from '../site.server';

/** The tables of the site. */
export function siteTables(): readonly PublishedTable[] {
  return publishedTables(siteEdition());
}

/** The slugs of all tables, for the endpoints that publish each of them. */
export function tableEntries(): { slug: string }[] {
  return siteTables().map(({ slug }) => ({ slug }));
}

/** The table that an address names, or an answer that there is none. */
export function tableAt(slug: string): PublishedTable {
  const table = siteTables().find((each) => each.slug === slug);
  if (!table) error(404, `There is no table “${slug}”.`);
  return table;
}
