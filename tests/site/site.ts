import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

const BUILD = join(import.meta.dirname, '../../build');

/** Every page of the built site, as an address relative to its root, so that a sub-path works too. */
export const PAGES: readonly string[] = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => `./${name.replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

/** A file of the built site. */
export function built(path: string, encoding: BufferEncoding = 'utf8'): string {
  return readFileSync(join(BUILD, path), encoding);
}

/** Every file of the built site, by its path. */
export function builtFiles(): readonly string[] {
  return readdirSync(BUILD, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The name of the one script of the build that holds these words. */
export function scriptWith(words: string): string {
  const found = builtFiles().filter(
    (name) => name.endsWith('.js') && readFileSync(name, 'utf8').includes(words),
  );
  if (found.length !== 1)
    throw new Error(`${String(found.length)} scripts of the build hold “${words}”, not one`);
  return basename(found[0] ?? '');
}

/** What a page fetched, by address, with the bytes that a compressing host would send. */
export type Fetched = Map<string, { readonly bytes: number; readonly script: boolean }>;

/** Notes all that a page fetches from here on. */
export function watchFetches(page: Page): Fetched {
  const fetched: Fetched = new Map();
  page.on('requestfinished', (request) => {
    void (async () => {
      const response = await request.response();
      const body = await response?.body();
      if (body)
        fetched.set(request.url(), {
          bytes: gzipSync(body, { level: 9 }).length,
          script: request.resourceType() === 'script',
        });
    })().catch((error: unknown) => {
      // What was on its way when its test ended is no longer asked for.
      if (!String(error).includes('Test ended')) throw error;
    });
  });
  return fetched;
}

/** Notes every error that a page reports, in its console or as an exception. */
export function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Opens an address and waits until the page has come alive, where it has a script. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
}

/** The sum of all layout shifts so far, of those too that follow an input. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 100));
      }),
  );
}

/** Keeps a file back until the function that it gives is called. */
export async function holdBack(page: Page, address: string): Promise<() => void> {
  let arrive = () => {};
  const gate = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(address, async (route) => {
    await gate;
    await route.continue();
  });
  return arrive;
}
