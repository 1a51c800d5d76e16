import { expect, test } from '@playwright/test';
import { CIRCULATION, figures, rowsOf } from './published';
import { open, PAGES } from './site';

test.use({ javaScriptEnabled: false });

const CHARTS = PAGES.filter((address) => /^\.\/(?:$|datasets\/|embed\/)/.test(address));

for (const address of CHARTS) {
  test(`${address} shows its chart with JavaScript off, narrow and wide, in type of 12 pixels or more`, async ({
    page,
  }) => {
    await open(page, address);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const chart = page.locator('svg.plot:visible').first();
      await expect(chart).toBeVisible();
      expect(((await chart.getAttribute('aria-label')) ?? '').length).toBeGreaterThan(20);
      const box = await chart.boundingBox();
      const room = Number((await chart.getAttribute('width')) ?? 'NaN');
      const type = parseFloat(
        (await chart.getAttribute('style'))?.match(/font-size:\s*([\d.]+)px/)?.[1] ?? 'NaN',
      );
      expect((type * (box?.width ?? NaN)) / room, `${width} px`).toBeGreaterThanOrEqual(12);
    }
  });
}

test('a figure of a passage leads to its row, and the row back to its sentence', async ({ page }) => {
  await open(page, './datasets/currency-in-circulation/');
  await page.getByRole('link', { name: '2.8', exact: true }).click();
  await expect(page.locator('tr:target')).toContainText('2.8 billion rubles');
  await page.locator('tr:target a').click();
  await expect(page.locator('blockquote:target')).toContainText('feverish series');
});

test('the sentences of a CSV are at the addresses that it gives', async ({ page, request, baseURL }) => {
  const csv = await (await request.get('./data/observations.csv')).text();
  const addresses = [...csv.matchAll(/,(http[^,]*\/text\/#[^,]*),/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(20);
  await open(page, './text/');
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
  for (const address of new Set(addresses)) {
    expect(
      ids.filter((id) => id === new URL(address).hash),
      address,
    ).toHaveLength(1);
    expect(new URL(address).pathname).toBe(new URL('./text/', baseURL).pathname);
  }
});

test('no control is shown that would not work, and the CSV of all figures is there', async ({ page }) => {
  await open(page, './datasets/currency-in-circulation/');
  await expect(page.getByLabel('First year')).toBeHidden();
  await expect(
    page.getByRole('link', { name: `CSV · ${figures(rowsOf(CIRCULATION).length)}` }),
  ).toBeVisible();
});
