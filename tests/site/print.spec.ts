import { expect, test } from '@playwright/test';
import { open, PAGES } from './site';

/** The sheets of a PDF, counted by its page objects. */
const sheets = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type ?\/Page(?!s)/g) ?? []).length;

const DATASETS = PAGES.filter((address) => /^\.\/datasets\/.+/.test(address));

for (const address of DATASETS) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`${address} prints on one sheet of ${format}`, async ({ page }) => {
      await open(page, address);
      expect(sheets(await page.pdf({ format }))).toBe(1);
    });
  }

  test(`${address} has on paper the table, the sentences and the citation, and no control`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    await open(page, address);
    await expect(page.locator('table')).toBeVisible();
    await expect(page.locator('blockquote').first()).toBeVisible();
    await expect(page.locator('footer')).toContainText('The Revolution Betrayed');
    await expect(page.locator('footer')).toContainText(new URL(page.url()).pathname);
    for (const control of await page.locator('select, button, input, nav').all())
      await expect(control).toBeHidden();
  });
}

test('a chart has on paper its values', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, './datasets/currency-in-circulation/');
  const chart = page.locator('svg.plot:visible');
  await expect(chart).toHaveCount(1);
  await expect(chart).toContainText('8.4');
});
