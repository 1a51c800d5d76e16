import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { built, layoutShift, open, watchErrors } from './site';

const CIRCULATION = './datasets/currency-in-circulation/';

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
      await expect.poll(() => label(page)).toContain('index, 1925 = 100: 100.0 (1925 = 100)');
      await page.getByRole('combobox', { name: 'Base year' }).selectOption('1928');
      await expect.poll(() => label(page)).toContain('494.1 (1928 = 100)');
      await expect.poll(() => search(page)).toBe('?view=index&base=1928');
      await expect(page.locator('.words')).toContainText('the last 464.7 (1935, day not stated)');
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
      await expect(page.locator('.words')).toContainText('the text gives 10 figures');
      expect(await layoutShift(page)).toBe(0);
      expect(errors).toEqual([]);
    });

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
      expect(search(page)).toContain('view=index&scale=log&base=1930&note=kept');
      expect(errors).toEqual([]);
    });
  });
}

test('the back button undoes a view, and a base year', async ({ page }) => {
  await open(page, CIRCULATION);
  await choose(page, 'Index');
  await expect.poll(() => search(page)).toBe('?view=index');
  await page.getByRole('combobox', { name: 'Base year' }).selectOption('1933');
  await expect.poll(() => search(page)).toBe('?view=index&base=1933');
  await page.goBack();
  await expect.poll(() => label(page)).toContain('1925 = 100');
  await expect(page.getByRole('combobox', { name: 'Base year' })).toHaveValue('1925');
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
  await expect(page.locator('.worked:visible li')).toHaveCount(9);
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
    page.getByRole('button', { name: 'CSV of these years · 6 figures' }).click(),
  ]);
  const [header, ...lines] = built('data/currency-in-circulation.csv').split('\r\n');
  expect(readFileSync(await file.path(), 'utf8')).toBe(
    [header, ...lines.filter((line) => /,(?:1928|1929|193[0-3]),/.test(line)), ''].join('\r\n'),
  );
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
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const search of ['?view=index&scale=log', '?view=change']) {
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await open(page, CIRCULATION + search);
        await page.locator('.controls summary:visible').click();
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
        expect(told, `${search}, ${colorScheme}, ${String(width)} px`).toEqual([]);
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(wider, `${search}, ${String(width)} px`).toBe(0);
      }
    }
  }
});
