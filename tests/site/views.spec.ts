import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { accessibilityFaultsEverywhere } from './axe';
import { countWithin, csvWithin, figures, FIRST, rowsOf } from './published';
import { layoutShift, open, sideways, watchErrors } from './site';

const SLUG = 'currency-in-circulation';
const CIRCULATION = `./datasets/${SLUG}/`;
const ROWS = rowsOf(SLUG);
const valueOf = (year: number) => Number(ROWS.find((row) => row['year'] === String(year))?.['value']);
/** A figure as a multiple of a base of 100, with one decimal. */
const index = (value: number, base: number) => ((value / base) * 100).toFixed(1);

const label = (page: Page) =>
  page
    .locator('.these-years svg')
    .getAttribute('aria-label')
    .then((words) => words ?? '');
const search = (page: Page) => new URL(page.url()).search;
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const choose = (page: Page, name: string) => page.locator('.segments label', { hasText: name }).click();

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('each view is chosen with the mouse, and nothing moves', async ({ page }) => {
      const errors = watchErrors(page);
      await open(page, CIRCULATION);
      await choose(page, 'Index');
      await expect.poll(() => label(page)).toContain(`index, ${FIRST} = 100: 100.0 (${FIRST} = 100)`);
      await page.getByRole('combobox', { name: 'Base year' }).selectOption('1928');
      await expect.poll(() => label(page)).toContain(`${index(valueOf(1933), valueOf(1928))} (1928 = 100)`);
      await expect.poll(() => search(page)).toBe('?view=index&base=1928');
      await expect(page.locator('.words')).toContainText(
        `the last ${index(Number(ROWS.at(-1)?.['value']), valueOf(1928))}`,
      );
      await expect(page.locator('.view-says math:visible')).toHaveCount(1);
      await choose(page, 'Change');
      await expect.poll(() => label(page)).toContain('+142.9 per cent in 3 years, +34.4 per cent a year');
      await choose(page, 'Log');
      await expect.poll(() => search(page)).toBe('?view=change&scale=log');
      await expect.poll(() => label(page)).toContain('×2.43 in 3 years, ×1.34 a year');
      await choose(page, 'Level');
      await choose(page, 'Linear');
      await expect(page.locator('.all-years')).toBeVisible();
      await expect.poll(() => search(page)).toBe('');
      await expect(page.locator('.words')).toContainText(`the text gives ${figures(ROWS.length)}`);
      expect(await layoutShift(page)).toBe(0);
      expect(errors).toEqual([]);
    });

    test('a bookmarked view restores its state and shifts nothing', async ({ page }) => {
      const errors = watchErrors(page);
      await open(page, `${CIRCULATION}?from=1928&to=1933&view=index&scale=log&base=1930&note=kept`);
      await expect.poll(() => label(page)).toContain('1928 to 1933, index, 1930 = 100, log scale: 60.7');
      await expect(radio(page, 'Index')).toBeChecked();
      await expect(radio(page, 'Log')).toBeChecked();
      await expect(page.getByRole('combobox', { name: 'Base year' })).toHaveValue('1930');
      expect(await layoutShift(page)).toBe(0);
      await page.getByRole('combobox', { name: 'From' }).selectOption('1929');
      await expect.poll(() => label(page)).toContain('1929 to 1933, index');
      expect(Object.fromEntries(new URLSearchParams(search(page)))).toEqual({
        from: '1929',
        to: '1933',
        view: 'index',
        scale: 'log',
        base: '1930',
        note: 'kept',
      });
      expect(errors).toEqual([]);
    });
  });
}

test('each view is chosen with the keyboard', async ({ page }) => {
  await open(page, CIRCULATION);
  await page.getByLabel('Last year').focus();
  await page.keyboard.press('Tab');
  await expect(radio(page, 'Level')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => search(page)).toBe('?view=index');
  await expect(radio(page, 'Index')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => search(page)).toBe('?view=change');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => search(page)).toBe('?view=change&scale=log');
  await expect.poll(() => label(page)).toContain('change, log scale');
});

test('the back button undoes a view, and a base year', async ({ page }) => {
  await open(page, CIRCULATION);
  await choose(page, 'Index');
  await expect.poll(() => search(page)).toBe('?view=index');
  await page.getByRole('combobox', { name: 'Base year' }).selectOption('1933');
  await expect.poll(() => search(page)).toBe('?view=index&base=1933');
  await page.goBack();
  await expect.poll(() => label(page)).toContain(`${FIRST} = 100`);
  await expect(page.getByRole('combobox', { name: 'Base year' })).toHaveValue(String(FIRST));
  await page.goBack();
  await expect(radio(page, 'Level')).toBeChecked();
  await expect(page.locator('.all-years')).toBeVisible();
});

const NONSENSE: readonly (readonly [address: string, said: RegExp, shown: string])[] = [
  ['currency-in-circulation/?view=x', /“x” is not a view/, 'Level'],
  ['currency-in-circulation/?view=%3Cscript%3E', /“<script>” is not a view/, 'Level'],
  ['currency-in-circulation/?view=index&base=1926', /no figure for 1926; nearest: 1925 and 1928/, 'Index'],
  ['currency-in-circulation/?view=index&base=abc', /“abc” is not a year/, 'Index'],
  ['currency-in-circulation/?view=change&view=index', /gives “view” 2 times/, 'Change'],
  ['currency-in-circulation/?view=change&base=1928', /A base year belongs to the index/, 'Change'],
  ['franc-exchange/?view=index', /The index is not offered/, 'Level'],
  ['gold-reserve/?scale=log', /no nought for a bar to stand on/, 'Level'],
  ['currency-in-circulation/?scale=cubic&from=abc', /“cubic” is not a scale/, 'Level'],
];

for (const [address, said, shown] of NONSENSE) {
  test(`${address} says what it could not use and shows the nearest state`, async ({ page }) => {
    const errors = watchErrors(page);
    await open(page, `./datasets/${address}`);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(radio(page, shown)).toBeChecked();
    await expect(page.locator('.chart svg:visible').first()).toBeVisible();
    expect(await layoutShift(page)).toBe(0);
    expect(errors).toEqual([]);
  });
}

test('a page without a choice of views says so of any other', async ({ page }) => {
  await open(page, './datasets/chronology/?view=change');
  await expect(page.getByRole('alert')).toContainText('The change is not offered for these figures');
  await expect(page.locator('.segments')).toHaveCount(0);
});

test('one figure has no change, and the chart and the sentence say so', async ({ page }) => {
  await open(page, `${CIRCULATION}?from=1930&to=1930&view=change`);
  await expect(page.locator('.words')).toContainText(
    'is one figure, 1 January 1930: there is no change to show.',
  );
  await expect(page.locator('.these-years svg')).toContainText('there is no change');
});

test('the calculation of each figure is worked under its formula', async ({ page }) => {
  await open(page, `${CIRCULATION}?view=change`);
  await page.locator('.controls summary:visible').click();
  await expect(page.locator('.worked:visible li')).toHaveCount(ROWS.length - 1);
  await expect(page.locator('.worked:visible')).toContainText('(2.0 ÷ 1.7 − 1) × 100 ≈ +17.6 per cent');
});

test('keys walk along the changes, and say the change', async ({ page }) => {
  await open(page, `${CIRCULATION}?view=change`);
  await expect(page.locator('.these-years svg')).toBeVisible();
  await page.locator('.chart').focus();
  await expect(page.locator('html')).toHaveClass(/linked/);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.readout')).toContainText('+142.9 per cent in 3 years');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.readout')).toContainText('+17.6 per cent');
});

test('the CSV of these years keeps the levels, whatever the view', async ({ page }) => {
  await open(page, `${CIRCULATION}?from=1928&to=1933&view=index&base=1928`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: `CSV of these years · ${figures(countWithin(SLUG, 1928, 1933))}` })
      .click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toBe(csvWithin(SLUG, 1928, 1933));
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the controls of the views are not shown', async ({ page }) => {
    await page.goto(CIRCULATION);
    await expect(page.locator('.segments').first()).toBeHidden();
    await expect(page.locator('.all-years svg:visible')).toHaveCount(1);
  });
});

test('no view has a fault that axe finds or scrolls sideways, light and dark, narrow and wide', async ({
  page,
}) => {
  for (const asked of ['?view=index&scale=log', '?view=change']) {
    await open(page, CIRCULATION + asked);
    await page.locator('.controls summary:visible').click();
    for (const width of [320, 1280]) {
      expect.soft(await accessibilityFaultsEverywhere(page, 'main', [width]), asked).toEqual([]);
      expect(await sideways(page), `${asked}, ${String(width)} px`).toBe(0);
    }
  }
});
