import { dataPackageOf } from '$lib/downloads/data-package';
import type { RequestHandler } from './$types';
import { siteColophon } from '../../site.server';
import { siteTables } from '../tables.server';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(dataPackageOf(siteTables(), siteColophon()), {
    headers: { 'Content-Type': 'application/json' },
  });
