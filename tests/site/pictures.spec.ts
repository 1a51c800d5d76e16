import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { altTextOf } from '../../src/lib/downloads/alt-text';
import { readChartState, wholeState } from '../../src/lib/downloads/chart-state';
import { assembleEdition } from '../../src/lib/edition/assemble-edition';
import { viewDataset } from '../../src/lib/edition/dataset-view';
import { readData } from '../../src/lib/edition/read-data';
import { readSiteUrl } from '../../src/site-url.js';
import { FIRST, LAST } from './published';
import { built, layoutShift, open, PAGES, watchErrors, watchFetches } from './site';

const { origin, base } = readSiteUrl(process.env);
const site = origin + base;
const edition = assembleEdition(readData(resolve('data')), site);
const SLUGS = edition.datasets.map(({ slug }) => slug);
const CIRCULATION = './datasets/currency-in-circulation/';

const panel = (page: Page) => page.getByRole('region', { name: 'Picture', exact: true });
const button = (page: Page, name: string) => panel(page).getByRole('button', { name });
const said = (page: Page) => panel(page).getByRole('status');

/** Width and height of a PNG, after its signature. */
function sizeOf(png: Buffer): readonly [width: number, height: number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

/** An SVG as a parser of XML reads it. Throws for one that is not well formed. */
function svgOf(markup: string): Element {
  return new new JSDOM('').window.DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
}

/** All words of an SVG on one line. */
const wordsOf = (svg: Element): string =>
  [...svg.querySelectorAll('text')]
    .map((text) => text.textContent)
    .join(' ')
    .replace(/\s+/g, ' ');

/** Presses a button and takes the file that it gives. */
async function saved(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

for (const slug of SLUGS) {
  test(`charts/${slug}.svg stands by itself and charts/${slug}.png is twice as large`, async ({
    request,
  }) => {
    const response = await request.get(`./charts/${slug}.svg`);
    expect(response.headers()['content-type']).toContain('image/svg+xml');
    const svg = svgOf(await response.text());
    const view = viewDataset(edition, slug);
    expect(svg.querySelector('desc')?.textContent).toBe(altTextOf(wholeState(view)));
    expect(wordsOf(svg)).toContain(`data version ${edition.version}: ${site}/datasets/${slug}/`);
    const [width, height] = sizeOf(await (await request.get(`./charts/${slug}.png`)).body());
    expect([width, height]).toEqual([
      2 * Number(svg.getAttribute('width')),
      2 * Number(svg.getAttribute('height')),
    ]);
  });

  test(`the panel of ${slug} leads to both files, and they are drawn by a browser without a fault`, async ({
    page,
  }) => {
    await open(page, `./datasets/${slug}/`);
    for (const extension of ['svg', 'png']) {
      const link = panel(page).getByRole('link', { name: extension.toUpperCase(), exact: true });
      await expect(link).toHaveAttribute('download', `${slug}.${extension}`);
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(readFileSync(await download.path(), 'latin1')).toBe(
        built(`charts/${slug}.${extension}`, 'latin1'),
      );
    }
  });
}

test('the picture as shown has the years, the view and the pinned figure of the page, and so has its name', async ({
  page,
}) => {
  const errors = watchErrors(page);
  await open(page, CIRCULATION);
  await page.getByLabel('First year').focus();
  for (let year = FIRST; year < 1928; year += 1) await page.keyboard.press('ArrowRight');
  await page.getByRole('group', { name: 'View' }).getByText('Index').click();
  await expect(page).toHaveURL(/from=1928.*view=index/);
  await page.locator('a[data-figure="circulation-1930"]').first().click();
  await expect(page).toHaveURL(/#circulation-1930$/);
  const view = viewDataset(edition, 'currency-in-circulation');
  const state = readChartState(view, new URL(page.url()));
  const file = await saved(page, 'SVG as shown');
  const name = `currency-in-circulation_1928-${LAST}_index-${FIRST}_circulation-1930`;
  expect(file.name).toBe(`${name}.svg`);
  const markup = file.bytes.toString('utf8');
  const svg = svgOf(markup);
  expect(svg.querySelector('desc')?.textContent).toBe(altTextOf(state));
  const words = wordsOf(svg);
  expect(words).toContain(`index, ${FIRST} = 100`);
  expect(words).toContain(`1928 to ${LAST}`);
  expect(words).toContain('feverish series');
  expect(words).not.toMatch(/\b192[67]\b/);
  expect(words).toContain(`Marked: 400.0 (${FIRST} = 100)`);
  expect(words).toContain(`${site}/datasets/currency-in-circulation/?from=1928&view=index#circulation-1930`);
  expect(markup).not.toMatch(/var\(--|class=|href=|url\((?!data:)/);
  await expect(said(page)).toHaveText(`Saved as ${name}.svg.`);

  const png = await saved(page, 'PNG as shown');
  expect(png.name).toBe(`${name}.png`);
  expect(sizeOf(png.bytes)).toEqual([
    2 * Number(svg.getAttribute('width')),
    2 * Number(svg.getAttribute('height')),
  ]);
  // The colours of the picture: paper, ink and vermilion each have their share of it.
  const shares = await page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
    const colors = [
      [0xfa, 0xf6, 0xec],
      [0x1e, 0x1b, 0x16],
      [0xb9, 0x2c, 0x14],
    ];
    const counts = colors.map(() => 0);
    for (let at = 0; at < pixels.length; at += 4)
      colors.forEach((color, index) => {
        if (color.every((part, place) => Math.abs((pixels[at + place] ?? 0) - part) < 3))
          counts[index] = (counts[index] ?? 0) + 1;
      });
    return counts.map((count) => count / (pixels.length / 4));
  }, png.bytes.toString('base64'));
  expect(shares[0]).toBeGreaterThan(0.8);
  expect(shares[1]).toBeGreaterThan(0.002);
  expect(shares[2]).toBeGreaterThan(0.0005);
  expect(errors).toEqual([]);
  expect(await layoutShift(page)).toBe(0);
});

test('the alt text is copied as the page is', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${CIRCULATION}?from=1929&to=1933&view=change`);
  await button(page, 'Copy alt text').click();
  await expect(said(page)).toHaveText('Alt text copied.');
  const view = viewDataset(edition, 'currency-in-circulation');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    altTextOf(readChartState(view, new URL(page.url()))),
  );
});

test('where the clipboard is forbidden the alt text is shown, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('forbidden')) },
    });
  });
  await open(page, './datasets/gold-reserve/?from=1930');
  await button(page, 'Copy alt text').click();
  await expect(said(page)).toContainText('does not let the page copy');
  const field = panel(page).getByRole('textbox');
  const view = viewDataset(edition, 'gold-reserve');
  const words = altTextOf(readChartState(view, new URL(page.url())));
  await expect(field).toHaveValue(words);
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(words);
});

test('a browser that makes no picture says so, and the files of all years are there', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (give) => give(null);
  });
  await open(page, CIRCULATION);
  await button(page, 'PNG as shown').click();
  await expect(said(page)).toHaveText('The PNG could not be made. The files of all years are beside.');
});

test('nothing of the pictures is fetched before a button is pressed', async ({ page }) => {
  const fetched = watchFetches(page);
  await open(page, CIRCULATION);
  const before = fetched.size;
  await saved(page, 'SVG as shown');
  await expect.poll(() => fetched.size).toBeGreaterThan(before);
});

test('every page has a card of 1200 by 630, of its own, and says what it shows', () => {
  const cards = PAGES.map((address) => {
    const path = address.endsWith('.html') ? address : `${address}index.html`;
    const html = built(path);
    const meta = (name: string) =>
      new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    const card = meta('image');
    expect(card.startsWith(`${site}/cards/`), address).toBe(true);
    expect(sizeOf(Buffer.from(built(card.slice(site.length + 1), 'latin1'), 'latin1')), address).toEqual([
      1200, 630,
    ]);
    expect(meta('image:alt').length, address).toBeGreaterThan(20);
    const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
    expect(title, address).toContain(meta('title'));
    return card;
  });
  // A chart for other sites has the card of its dataset.
  expect(new Set(cards).size).toBe(PAGES.filter((address) => !address.includes('/embed/')).length);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the files are there, the alt text can be read, and no button is shown that would not work', async ({
    page,
  }) => {
    await open(page, './datasets/gold-coverage/');
    await expect(panel(page).getByRole('link')).toHaveCount(2);
    await expect(panel(page).getByRole('button')).toHaveCount(0);
    await panel(page).getByText('Alt text for all years').click();
    await expect(panel(page)).toContainText(altTextOf(wholeState(viewDataset(edition, 'gold-coverage'))));
  });
});
