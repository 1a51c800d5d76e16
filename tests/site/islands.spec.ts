import { basename } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { atRest, built, builtFiles, open, PAGES } from './site';

/** Every page; a chart for other sites asks for years, since without them it needs nothing but its HTML. */
const ADDRESSES = PAGES.map((address) => (address.startsWith('./embed/') ? `${address}?from=1928` : address));

const MODULES = builtFiles()
  .map((name) => basename(name))
  .filter((name) => name.endsWith('.js'));

/** What a reader came for: every sentence, row, heading and item of a page, and the charts that it was built with. */
const kept = (page: Page) =>
  page.evaluate(() => ({
    words: [
      ...document.querySelectorAll(
        'main :is(h1:not(.embedded h1), blockquote, .note, tr, .text > p, li > p, figcaption, dt, dd)',
      ),
    ]
      .filter((each) => !each.closest('.comparison, [data-worked], [data-view-says], [data-head]'))
      .map((each) => each.textContent.replace(/\s+/g, ' ').trim()),
    charts: document.querySelectorAll('svg.plot:not(.these-years svg)').length,
  }));

/** Reaches for everything of a page that a script serves. */
async function reachForAll(page: Page): Promise<void> {
  const figure = page.locator('main a[data-figure]:visible').first();
  if ((await figure.count()) > 0) await figure.hover();
  const list = page.locator('select[data-year=from]:visible');
  if ((await list.count()) > 0) await list.selectOption({ index: 4 });
  const button = page.locator('[data-do=copy-lines]:visible, [data-do=copy-alt-text]:visible').first();
  if ((await button.count()) > 0) await button.click();
  for (const name of ['Adjust the figures', 'Predict, then reveal']) {
    const opens = page.getByRole('button', { name });
    if ((await opens.count()) > 0) await opens.click();
  }
  const verdict = page.locator('input[name=verdict]').nth(1);
  if ((await verdict.count()) > 0) await verdict.check();
}

/** What the page says of what it could not do. */
const said = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.lost:not([hidden]), .notices .slip, [role=status]')]
      .map((each) => each.textContent)
      .join(' '),
  );

/** The one script of every page. */
const ENTRY = basename(/<script type="module" src="([^"]*)"/.exec(built('index.html'))?.[1] ?? '');

for (const address of ADDRESSES)
  test(`${address} keeps every word and chart where one module is lost, whichever it is, at once or on its way`, async ({
    page,
  }) => {
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(basename(new URL(request.url()).pathname)));
    await open(page, address);
    const whole = await kept(page);
    expect(whole.words.length).toBeGreaterThan(0);
    await reachForAll(page);
    await atRest(page);
    const modules = MODULES.filter((name) => asked.has(name));
    expect(modules).toContain(ENTRY);
    for (const lost of modules)
      for (const late of [false, true]) {
        const told = `${lost} ${late ? 'on its way' : 'at once'}`;
        let aborted = 0;
        await page.route(`**/${lost}`, async (route) => {
          // What is fetched ahead is asked for again when it is needed.
          if (route.request().headers()['sec-purpose'] === undefined) aborted += 1;
          if (late) await page.locator('footer, .note').first().waitFor();
          await route.abort();
        });
        await page.goto('about:blank');
        await page.goto(address);
        // Without the one script of every page it is what it is without JavaScript.
        if (lost === ENTRY) await expect(page.locator('html'), told).not.toHaveClass(/\bscript\b/);
        else {
          await reachForAll(page);
          if (aborted > 0) await expect.poll(() => said(page), told).toMatch(/could not/);
        }
        const now = await kept(page);
        expect(now.charts, told).toBeGreaterThanOrEqual(whole.charts);
        expect(
          whole.words.filter((each) => !now.words.includes(each)),
          told,
        ).toEqual([]);
        if (whole.charts > 0) await expect(page.locator('svg.plot:visible').first(), told).toBeVisible();
        await page.unrouteAll({ behavior: 'wait' });
      }
  });
