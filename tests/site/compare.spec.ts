import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { accessibilityFaultsEverywhere } from './axe';
import { CIRCULATION, countWithin, rowsOf } from './published';
import { layoutShift, open, sideways, watchErrors } from './site';

const currency = (page: Page) => page.getByRole('region', { name: 'Currency in circulation' });
const search = (page: Page) => new URL(page.url()).search;

test('every result between 1928 and 1933 is worked out, each number a link to its sentence', async ({
  page,
}) => {
  await open(page, './compare/');
  const results = currency(page).locator('.result');
  await expect(results.filter({ hasText: 'Difference' })).toContainText('+6.7 billion rubles');
  await expect(results.filter({ hasText: 'Multiple' })).toContainText('4.94 times');
  await expect(results.filter({ hasText: 'Multiple' })).toContainText('4.771 to 5.122 times');
  await expect(results.filter({ hasText: 'Average annual growth' })).toContainText('+37.6 per cent a year');
  const worked = currency(page).locator('.worked').nth(1);
  await expect(worked).toHaveText('8.4 ÷ 1.7 ≈ 4.94 times');
  for (const [name, id] of [
    ['8.4', 'circulation-1933'],
    ['1.7', 'circulation-1928'],
  ] as const)
    await expect(worked.getByRole('link', { name })).toHaveAttribute('href', new RegExp(`/text/#${id}$`));
});

test('a silent year is named with the nearest that speak, one click away', async ({ page }) => {
  await open(page, './compare/?a=1926&b=1935');
  await expect(currency(page)).toContainText('The text gives no figure for 1926; nearest: 1925 and 1928.');
  await currency(page).getByRole('link', { name: '1928', exact: true }).click();
  await expect(currency(page).locator('.value').first()).toHaveText('1.7 billion rubles');
  await expect.poll(() => search(page)).toBe('?a=1928&b=1935');
  await page.goBack();
  await expect(currency(page)).toContainText('The text gives no figure for 1926; nearest: 1925 and 1928.');
});

test('a year with two figures says so and leaves the choice', async ({ page }) => {
  await open(page, './compare/?a=1934&b=1935');
  await expect(currency(page)).toContainText(
    `The text has ${String(countWithin(CIRCULATION, 1935, 1935))} figures for 1935`,
  );
  await expect(currency(page).locator('.value').nth(1)).toHaveText('7.7 billion rubles');
  await currency(page)
    .getByRole('link', { name: /^7\.9 billion rubles/ })
    .last()
    .click();
  await expect(currency(page).locator('.value').nth(1)).toHaveText('7.9 billion rubles');
  await expect.poll(() => search(page)).toBe('?a=1934&b=1935&pick=circulation-1935-later');
  await page.reload();
  await expect(currency(page).locator('.value').nth(1)).toHaveText('7.9 billion rubles');
});

test('lists and handles move the years', async ({ page }) => {
  await open(page, './compare/');
  await page.getByRole('combobox', { name: 'From' }).selectOption('1925');
  await expect(currency(page).locator('.value').first()).toHaveText('0.7 billion rubles');
  await expect.poll(() => search(page)).toBe('?a=1925&b=1933');
  await page.getByLabel('Last year').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(currency(page).locator('.value').nth(1)).toHaveText('5.5 billion rubles');
  await expect.poll(() => search(page)).toBe('?a=1925&b=1932');
});

for (const width of [360, 1280])
  test(`two marks of the chart are picked, by mouse and by keyboard, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, './compare/');
    const chart = page.locator('.chart').first();
    const mark = (id: string) => chart.locator(`svg:visible circle[data-figure="${id}"]`);
    await mark('circulation-1935-later').click();
    await expect(page.getByRole('status').first()).toContainText('now pick the second figure');
    await mark('circulation-1929').click();
    await expect.poll(() => search(page)).toContain('?a=1929&b=1935');
    await expect(currency(page).locator('.value')).toHaveText(['2.0 billion rubles', '7.9 billion rubles']);
    await expect(chart.locator('svg:visible circle[data-chosen]')).toHaveCount(2);
    await chart.focus();
    for (const key of ['Home', 'Enter', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    const [first, second] = rowsOf(CIRCULATION);
    await expect
      .poll(() => search(page))
      .toContain(`?a=${first?.['year'] ?? ''}&b=${second?.['year'] ?? ''}`);
    await expect(currency(page).locator('.value')).toHaveText(
      [first, second].map((row) => `${row?.['value'] ?? ''} billion rubles`),
    );
  });

test('the same year twice, and two different quantities, are refused in words', async ({ page }) => {
  await open(page, './compare/?a=1935&b=1936');
  const francs = page.getByRole('region', { name: 'The ruble in French francs' });
  await expect(francs).toContainText('Two different quantities are not set against each other');
  await open(page, './compare/?a=1933&b=1933');
  await expect(currency(page)).toContainText('Both years are 1933: there is nothing to compare.');
  expect(await page.locator('main').innerText()).not.toMatch(/NaN|Infinity|undefined|null/);
});

test('the CSV of a comparison has every formula and every interval, and its years in its name', async ({
  page,
}) => {
  await open(page, './compare/?a=1926&b=1933');
  const save = page.getByRole('button', { name: 'CSV of this comparison' });
  const [silent] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(silent.suggestedFilename()).toBe('comparison_1926-1933.csv');
  const refused: Record<string, string>[] = parse(readFileSync(await silent.path(), 'utf8'), {
    columns: true,
  });
  const [first] = refused;
  expect(first).toMatchObject({
    dataset: 'currency-in-circulation',
    value: '',
    figure_a: '',
    figure_b: 'circulation-1933',
  });
  expect(first?.['refusal']).toContain('The text gives no figure for 1926');
  await open(page, './compare/?a=1928&b=1933');
  const [file] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const rows: Record<string, string>[] = parse(readFileSync(await file.path(), 'utf8'), { columns: true });
  expect(rows.find(({ calculation }) => calculation === 'Multiple')).toMatchObject({
    formula: '8.4 ÷ 1.7 ≈ 4.94 times',
    value: '4.94',
    unit: 'times',
    low: '4.771',
    high: '5.122',
  });
});

test('a comparison is copied as a sentence with its citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, './compare/?a=1928&b=1933');
  await currency(page).getByRole('button', { name: 'Copy as a sentence' }).click();
  await expect(page.getByRole('status').first()).toHaveText('Copied, with its citation.');
  const words = await page.evaluate(() => navigator.clipboard.readText());
  expect(words).toMatch(
    /^Currency in circulation, from 1\.7 billion rubles .* to 8\.4 billion rubles .*4\.94 times/,
  );
  expect(words).toContain('Trotsky, Leon.');
  expect(words).toContain('/compare/?a=1928&b=1933');
});

test('the first comparison can be copied before anything is chosen, and the keyboard keeps its place', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, './compare/');
  const copy = currency(page).getByRole('button', { name: 'Copy as a sentence' });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toHaveText('Copied, with its citation.');
  await expect(copy).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('4.94 times');
});

test('a link to a year that speaks leaves the keyboard at that year’s figure', async ({ page }) => {
  await open(page, './compare/?a=1926&b=1935');
  await currency(page).getByRole('link', { name: '1928', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(currency(page).locator('.value').first()).toHaveText('1.7 billion rubles');
  await expect(currency(page).locator('.value').first()).toBeFocused();
});

test('a silent year is named once, and two silent years that are one as that', async ({ page }) => {
  await open(page, './compare/?a=1926&b=1935');
  const said = await currency(page).innerText();
  expect(said.split('The text gives no figure for 1926').length - 1).toBe(1);
  await open(page, './compare/?a=1926&b=1926');
  await expect(currency(page)).toContainText('Both years are 1926: there is nothing to compare.');
});

for (const [asked, said, shown] of [
  ['?a=1800', /1800 lies outside the years of the data/, ['the least', '1933']],
  ['?a=abc&b=1933', /“abc” is not a year/, ['1928', '1933']],
  ['?a=1933&b=1933', /Both years are 1933/, ['1933', '1933']],
  ['?a=1933&b=1928', /comes after the second/, ['1928', '1933']],
  ['?pick=nonsense', /“nonsense” is no figure of 1928 or 1933/, ['1928', '1933']],
] as const) {
  test(`compare/${asked} says what it could not use and shows the nearest state`, async ({ page }) => {
    const errors = watchErrors(page);
    await open(page, `./compare/${asked}`);
    await expect(page.getByRole('alert')).toContainText(said);
    const least = await page.getByLabel('First year').getAttribute('min');
    await expect(page.getByLabel('First year')).toHaveValue(
      shown[0] === 'the least' ? (least ?? '') : shown[0],
    );
    await expect(page.getByLabel('Last year')).toHaveValue(shown[1]);
    await expect(currency(page)).toBeVisible();
    expect(await layoutShift(page)).toBe(0);
    expect(errors).toEqual([]);
  });
}

test('another comparison than the first has no accessibility fault, and never scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await open(page, './compare/?a=1926&b=1936');
  expect(await sideways(page)).toBe(0);
  expect(await accessibilityFaultsEverywhere(page, 'html', [320])).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the first comparison is whole, and no control is shown that would not work', async ({ page }) => {
    await open(page, './compare/');
    await expect(currency(page)).toContainText('4.94 times');
    await expect(page.getByRole('combobox', { name: 'From' })).toBeHidden();
    await expect(currency(page).getByRole('button')).toBeHidden();
    await expect(page.getByText('Other years than these need JavaScript.')).toBeVisible();
    // The room of the controls is not kept empty.
    const [chart, words] = await Promise.all([
      page.locator('.chart').boundingBox(),
      page.getByText('Other years than these need JavaScript.').boundingBox(),
    ]);
    expect((words?.y ?? Infinity) - (chart ? chart.y + chart.height : 0)).toBeLessThan(60);
  });
});
