import { archiveOf } from '$lib/downloads/archive';
import type { RequestHandler } from './$types';
import { siteColophon, siteEdition } from '../../site.server';
import { siteTables } from '../tables.server';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(archiveOf(siteTables(), siteColophon(), siteEdition().changelog), {
    headers: { 'Content-Type': 'application/zip' },
  });
