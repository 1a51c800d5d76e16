import { sitemapOf } from '$lib/downloads/sitemap';
import type { RequestHandler } from './$types';
import { pagePaths } from '../pages.server';
import { siteAddress } from '../site.server';

export const prerender = true;

export const GET: RequestHandler = async () =>
  new Response(sitemapOf(siteAddress(), await pagePaths()), {
    headers: { 'Content-Type': 'application/xml' },
  });
