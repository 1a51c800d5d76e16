import { xlsxOf } from '$lib/downloads/xlsx';
import type { EntryGenerator, RequestHandler } from './$types';
import { siteColophon } from '../../site.server';
import { tableAt, tableEntries } from '../tables.server';

export const prerender = true;

export const entries: EntryGenerator = tableEntries;

export const GET: RequestHandler = async ({ params }) =>
  new Response(await xlsxOf(tableAt(params.slug), siteColophon()), {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
