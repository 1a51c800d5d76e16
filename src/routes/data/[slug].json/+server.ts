import { jsonOf } from '$lib/downloads/json';
import type { EntryGenerator, RequestHandler } from './$types';
import { siteColophon } from '../../site.server';
import { tableAt, tableEntries } from '../tables.server';

export const prerender = true;

export const entries: EntryGenerator = tableEntries;

export const GET: RequestHandler = ({ params }) =>
  new Response(jsonOf(tableAt(params.slug), siteColophon()), {
    headers: { 'Content-Type': 'application/json' },
  });
