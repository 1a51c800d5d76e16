import type { RequestHandler } from './$types';
import { siteAddress } from '../site.server';

export const prerender = true;

export const GET: RequestHandler = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${siteAddress()}/sitemap.xml\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
