import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { readSiteUrl } from '../../src/site-url.js';

const configured = readSiteUrl(process.env);

/** The address for which the site was built, without a trailing slash. */
export const SITE = configured.origin + configured.base;

/** A site of somebody else: pages at an origin of their own. */
export interface OtherSite {
  readonly origin: string;
  /** Puts a page there; gives its address. */
  readonly put: (body: string) => string;
  readonly close: () => Promise<void>;
}

/** Serves pages of another site at a free port. */
export async function otherSite(): Promise<OtherSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const body = pages.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(`<!doctype html><title>Elsewhere</title><body style="margin: 0">${body ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    origin,
    put(body) {
      const path = `/${String(pages.size)}`;
      pages.set(path, body);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Lets the browser find the built site at the address for which it was built, with the headers of its host. */
export async function serveAsConfigured(page: Page, baseURL: string): Promise<void> {
  if (baseURL.startsWith(`${SITE}/`)) return;
  await page.route(
    (url) => url.href.startsWith(`${SITE}/`),
    async (route) => {
      const response = await route.fetch({
        url: route.request().url().replace(`${SITE}/`, baseURL),
      });
      await route.fulfill({ response });
    },
  );
}
