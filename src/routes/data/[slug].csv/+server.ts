import { error } from '@sveltejs/kit';
import type { Edition } from '$lib/edition/edition';
import { csvOf } from '$lib/downloads/csv';
import type { EntryGenerator, RequestHandler } from './$types';
import { siteEdition } from '../../site.server';

export const prerender = true;

/** The CSV of each dataset by its slug, and `observations`: all series in one tidy file. */
function tablesOf({ datasets, allFigures }: Edition) {
  return new Map([
    ...datasets.map(({ slug, table }) => [slug, table] as const),
    ['observations', allFigures] as const,
  ]);
}

export const entries: EntryGenerator = () => [...tablesOf(siteEdition()).keys()].map((slug) => ({ slug }));

export const GET: RequestHandler = ({ params }) => {
  const table = tablesOf(siteEdition()).get(params.slug);
  if (!table) error(404, `There is no dataset “${params.slug}”.`);
  return new Response(csvOf(table.rows()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
