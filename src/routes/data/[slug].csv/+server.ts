import { csvOfTable } from '$lib/downloads/csv';
import type { EntryGenerator, RequestHandler } from './$types';
import { tableAt, tableEntries } from '../tables.server';

export const prerender = true;

export const entries: EntryGenerator = tableEntries;

export const GET: RequestHandler = ({ params }) =>
  new Response(csvOfTable(tableAt(params.slug)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
