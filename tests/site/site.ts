import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { readSiteUrl } from '../../src/site-url.js';

const BUILD = join(import.meta.dirname, '../../build');
const { base: BASE } = readSiteUrl(process.env);

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

/** Notes all that a page fetches from here on, but for what it fetches ahead while it is at rest. */
export function watchFetches(page: Page): Fetched {
  const fetched: Fetched = new Map();
  page.on('requestfinished', (request) => {
    if (isAhead(request)) return;
    fetched.set(request.url(), {
      bytes: compressedSize(request.url()),
      script: request.resourceType() === 'script',
    });
  });
  return fetched;
}

/** Whether a page asks for something before it is needed. */
export const isAhead = (request: Request): boolean => request.headers()['sec-purpose'] === 'prefetch';

const compressedSizes = new Map<string, number>();

/** How large the file of the build at an address is when it is compressed. */
function compressedSize(address: string): number {
  const { pathname } = new URL(address);
  const path = (pathname.endsWith('/') ? `${pathname}index.html` : pathname).slice(BASE.length);
  const size =
    compressedSizes.get(path) ??
    gzipSync(readFileSync(join(BUILD, decodeURIComponent(path))), { level: 9 }).length;
  compressedSizes.set(path, size);
  return size;
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

/** What a page has asked for and not yet got. */
const onTheWay = new WeakMap<Page, Set<Request>>();

/** Opens an address and waits until the page has come alive, where it has a script. */
export async function open(page: Page, address: string): Promise<void> {
  watchRequests(page);
  await page.goto(address);
  await atRest(page);
}

/** Loads a page again, and waits as for one that is opened. */
export async function reload(page: Page): Promise<void> {
  watchRequests(page);
  await page.reload();
  await atRest(page);
}

/**
 * Waits until a page has done what it does by itself: twice in a row a frame has passed, the browser was idle after it, and
 * nothing was on its way. A page whose scripts do not run has done so when it is loaded.
 *
 * @throws Error that names what is still on its way after half a minute.
 */
export async function atRest(page: Page): Promise<void> {
  if (!(await page.evaluate(() => document.documentElement.classList.contains('script')))) return;
  const begun = performance.now();
  for (let calm = 0; calm < 2;) {
    await frames(page, 1);
    await page.evaluate(
      (patience) => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: patience })),
      PATIENCE,
    );
    const asked = [...(onTheWay.get(page) ?? [])];
    calm = asked.length === 0 ? calm + 1 : 0;
    if (performance.now() - begun > 30_000)
      throw new Error(`${page.url()} does not come to rest: ${asked.map((each) => each.url()).join(', ')}`);
  }
}

/** Milliseconds after which a browser that gives neither a frame nor an idle moment has none to give: now and then it forgets. */
const PATIENCE = 500;

/** Waits until the page has been drawn so many times more. */
export async function frames(page: Page, count: number): Promise<void> {
  await page.evaluate(
    async ([left, patience]) => {
      for (let drawn = 0; drawn < left; drawn += 1)
        await new Promise<unknown>((resolve) => {
          requestAnimationFrame(resolve);
          setTimeout(resolve, patience);
        });
    },
    [count, PATIENCE] as const,
  );
}

/** Keeps count of what a page asks for, anew for each document: of what the one before asked for no end may be told. */
function watchRequests(page: Page): void {
  onTheWay.get(page)?.clear();
  if (onTheWay.has(page)) return;
  const asked = new Set<Request>();
  onTheWay.set(page, asked);
  // What is fetched ahead waits for the page, and the page not for it.
  page.on('request', (request) => {
    if (!isAhead(request)) asked.add(request);
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
}

/**
 * The sum of all layout shifts since the page was read in, of those too that follow an input. While its HTML still comes in
 * pieces a line or a row of links grows with each, where the browser happens to draw between two of them; that nothing then
 * pushes down what stands above is held by the layout checks.
 */
export async function layoutShift(page: Page): Promise<number> {
  // What is to be seen now is laid out in the next frame, and told after it.
  await frames(page, 2);
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const read = navigation?.domInteractive ?? 0;
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type: 'layout-shift', buffered: true });
    const entries = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    observer.disconnect();
    return entries.reduce((sum, { startTime, value }) => (startTime >= read ? sum + value : sum), 0);
  });
}

/** How much wider a page is than its window, in pixels. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
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
