import type { RequestHandler } from './$types';
import { hostHeaders } from '../../host-headers';
import { readSiteUrl } from '../../site-url.js';
import { pagePaths } from '../pages.server';

export const prerender = true;

export const GET: RequestHandler = async () =>
  new Response(hostHeaders(readSiteUrl(process.env).base, await pagePaths()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
