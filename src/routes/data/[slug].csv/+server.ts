import { claimsCsv } from '$lib/downloads/claims-csv';
import { csvOfTable } from '$lib/downloads/csv';
import type { EntryGenerator, RequestHandler } from './$types';
import { siteAddress, siteEdition } from '../../site.server';
import { tableAt, tableEntries } from '../tables.server';

export const prerender = true;

/** The claims have columns of their own, and no place in the package of figures. */
const CLAIMS = 'claims';

export const entries: EntryGenerator = () => [...tableEntries(), { slug: CLAIMS }];

export const GET: RequestHandler = ({ params }) => {
  const { claims, source } = siteEdition();
  const csv =
    params.slug === CLAIMS
      ? claimsCsv(claims, { source, site: siteAddress() })
      : csvOfTable(tableAt(params.slug));
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
