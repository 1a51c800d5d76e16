import { expect, test } from '@playwright/test';
import { layoutShift, open, watchErrors } from './site';

test('two years stand side by side, and a silent one is named with the nearest that speak', async ({
  page,
}) => {
  await open(page, './compare/?a=1926&b=1935');
  const currency = page.getByRole('row', { name: /Currency in circulation/ });
  await expect(currency).toContainText('The text gives no figure for 1926.');
  await expect(currency).toContainText('7.7 billion rubles');
  await expect(currency).toContainText('7.9 billion rubles');
  await currency.getByRole('button', { name: '1928' }).click();
  await expect(currency).toContainText('1.7 billion rubles');
  await expect.poll(() => new URL(page.url()).search).toBe('?a=1928&b=1935');
  await page.goBack();
  await expect(currency).toContainText('The text gives no figure for 1926.');
});

test('lists and exchange move the address with them', async ({ page }) => {
  await open(page, './compare/');
  await page.getByLabel('First year').selectOption('1925');
  await page.getByRole('button', { name: 'Exchange' }).click();
  await expect(page.getByLabel('Second year')).toHaveValue('1925');
  await expect.poll(() => new URL(page.url()).search).toBe('?a=1933&b=1925');
});

for (const [search, said] of [
  ['?a=1800', /1800 lies outside the years of the data/],
  ['?a=abc&b=1933', /“abc” is not a year/],
  ['?a=1933&b=1933', /Both years are 1933/],
] as const) {
  test(`compare/${search} says what it could not use`, async ({ page }) => {
    const errors = watchErrors(page);
    await open(page, `./compare/${search}`);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.locator('table')).toBeVisible();
    expect(await layoutShift(page)).toBe(0);
    expect(errors).toEqual([]);
  });
}
