import { error } from '@sveltejs/kit';
import type { Edition } from '$lib/edition/edition';
import { claimsCsv } from '$lib/downloads/claims-csv';
import { csvOf } from '$lib/downloads/csv';
import type { EntryGenerator, RequestHandler } from './$types';
import { siteAddress, siteEdition } from '../../site.server';

export const prerender = true;

/** The CSV of each dataset by its slug; `observations`, all series in one tidy file; and `claims`. */
function filesOf({ datasets, allFigures, claims, source }: Edition) {
  return new Map([
    ...datasets.map(({ slug, rows }) => [slug, () => csvOf(rows)] as const),
    ['observations', () => csvOf(allFigures.rows())] as const,
    ['claims', () => claimsCsv(claims, { source, site: siteAddress() })] as const,
  ]);
}

export const entries: EntryGenerator = () => [...filesOf(siteEdition()).keys()].map((slug) => ({ slug }));

export const GET: RequestHandler = ({ params }) => {
  const csv = filesOf(siteEdition()).get(params.slug);
  if (!csv) error(404, `There is no dataset “${params.slug}”.`);
  return new Response(csv(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
