import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { VERDICTS } from '../../src/lib/claims/verdict';
import { CLAIM_COLUMNS } from '../../src/lib/downloads/claims-csv';
import { proveData } from '../../src/lib/edition/prove-data';
import { readSiteUrl } from '../../src/site-url.js';
import { accessibilityFaults } from './axe';
import { built, layoutShift, open, watchErrors } from './site';

const NAMES: readonly string[] = CLAIM_COLUMNS.map(({ name }) => name);

const { origin, base } = readSiteUrl(process.env);
const { claims } = proveData(resolve('data'), origin + base);
const countOf = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;

for (const [javaScriptEnabled, width] of [
  [true, 1280],
  [false, 360],
] as const) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}, ${String(width)} px`, () => {
    test.use({ javaScriptEnabled, viewport: { width, height: 800 } });

    test('shows every claim with its words, its verdict and why', async ({ page }) => {
      await open(page, './claims/');
      await expect(page.locator('.claim:visible')).toHaveCount(claims.length);
      for (const { id, asserts, places, verdict, reason } of claims) {
        const claim = page.locator(`#${id}`);
        await expect(claim.getByRole('heading', { level: 2 })).toHaveText(asserts);
        await expect(claim.locator('mark')).toHaveText(places.map(({ words }) => words));
        await expect(claim.locator('.verdict')).toHaveText(`Verdict: ${verdict}`);
        await expect(claim).toContainText(reason);
      }
    });

    test('filters by verdict and says how many are shown', async ({ page }) => {
      await open(page, './claims/');
      for (const verdict of VERDICTS) {
        await page
          .getByRole('radio', { name: `${verdict} ${String(countOf(verdict))}`, exact: true })
          .check();
        await expect(page.locator('.claim:visible')).toHaveCount(countOf(verdict));
        await expect(page.getByRole('status')).toHaveText(
          `${String(countOf(verdict))} of ${String(claims.length)}: ${verdict}.`,
          {
            useInnerText: true,
          },
        );
        for (const words of await page.locator('.claim:visible .verdict').allTextContents())
          expect(words).toBe(`Verdict: ${verdict}`);
      }
      await page.getByRole('radio', { name: 'all' }).check();
      await expect(page.locator('.claim:visible')).toHaveCount(claims.length);
    });

    test('filters by the keyboard', async ({ page }) => {
      await open(page, './claims/');
      await page.getByRole('radio', { name: 'all' }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(page.getByRole('radio', { name: /^agrees \d/ })).toBeChecked();
      await expect(page.locator('.claim:visible')).toHaveCount(countOf('agrees'));
      await page.keyboard.press('ArrowLeft');
      await expect(page.locator('.claim:visible')).toHaveCount(claims.length);
    });

    test('leads from a number of a calculation to its row, and to the sentence of a claim', async ({
      page,
    }) => {
      await open(page, './claims/');
      await page.locator('#feverish-rise').getByRole('link', { name: '5.5', exact: true }).first().click();
      await expect(page.locator('tr:target')).toContainText('5.5 billion rubles');
      await open(page, './claims/');
      await page.locator('#coverage-of-12-5').getByRole('link', { name: 'in the text' }).click();
      await expect(page.locator(':target')).toContainText('12.5 per cent');
    });

    test('leads to every row and sentence that it names', async ({ page, request }) => {
      await open(page, './claims/');
      const addresses = await page
        .locator('.claim a')
        .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
      expect(addresses.length).toBeGreaterThan(20);
      const pages = new Map<string, string>();
      for (const address of addresses) {
        const { pathname, hash } = new URL(address);
        const html = pages.get(pathname) ?? (await (await request.get(pathname)).text());
        pages.set(pathname, html);
        expect(html, address).toContain(`id="${hash.slice(1)}"`);
      }
    });
  });
}

test('formulas are MathML that the browser lays out', async ({ page }) => {
  await open(page, './claims/');
  const growth = page.locator('#feverish-rise math').nth(1);
  await expect(growth).toBeVisible();
  expect(await growth.evaluate((math) => math.namespaceURI)).toBe('http://www.w3.org/1998/Math/MathML');
  const [exponent, line] = [
    await growth.locator('msup > :last-child').boundingBox(),
    await growth.boundingBox(),
  ];
  // An exponent stands in the upper half of its line: it is laid out, and not only there.
  expect((exponent?.y ?? 0) + (exponent?.height ?? 0) / 2).toBeLessThan(
    (line?.y ?? 0) + (line?.height ?? 0) / 2,
  );
});

test('no number of the page is NaN, infinite or nothing', async ({ page }) => {
  const errors = watchErrors(page);
  await open(page, './claims/');
  expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined|\bnull\b/);
  expect(await layoutShift(page)).toBe(0);
  expect(errors).toEqual([]);
});

test('a filtered page has no accessibility fault that axe finds, light and dark', async ({ page }) => {
  await open(page, './claims/');
  await page.getByRole('radio', { name: /^disagrees/ }).check();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('on paper every claim that is shown is there, and no control', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, './claims/');
  await expect(page.locator('.claim:visible')).toHaveCount(claims.length);
  for (const control of await page.locator('input, .button').all()) await expect(control).toBeHidden();
});

test('data/claims.csv holds the claims, for another parser', () => {
  const text = built('data/claims.csv');
  expect(text.charCodeAt(0)).not.toBe(0xfeff);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const cells: string[][] = parse(text, { recordDelimiter: '\r\n' });
  expect(cells[0]).toEqual(NAMES);
  expect(cells.slice(1).map(([id]) => id)).toEqual(claims.map(({ id }) => id));
  const verdict = NAMES.indexOf('verdict');
  expect(cells.slice(1).map((line) => line[verdict])).toEqual(claims.map((claim) => claim.verdict));
});
