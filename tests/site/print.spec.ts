import { expect, test } from '@playwright/test';
import { open, PAGES } from './site';

/** The sheets of a PDF, counted by its page objects. */
const sheets = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type ?\/Page(?!s)/g) ?? []).length;

const DATASETS = PAGES.filter((address) => /^\.\/datasets\/.+/.test(address));

for (const address of DATASETS) {
  test(`${address} prints on one sheet, with the table, the sentences and the citation, and no control`, async ({
    page,
  }) => {
    await open(page, address);
    for (const format of ['A4', 'Letter'] as const)
      expect(sheets(await page.pdf({ format })), format).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('table')).toBeVisible();
    await expect(page.locator('blockquote').first()).toBeVisible();
    await expect(page.locator('footer')).toContainText('The Revolution Betrayed');
    await expect(page.locator('footer')).toContainText(new URL(page.url()).pathname);
    await expect(page.locator(':is(select, button, input, nav):visible')).toHaveCount(0);
  });
}

test('a chart has on paper its values', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await open(page, './datasets/currency-in-circulation/');
  const chart = page.locator('svg.plot:visible');
  await expect(chart).toHaveCount(1);
  await expect(chart).toContainText('8.4');
});
