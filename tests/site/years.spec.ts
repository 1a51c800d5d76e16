import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { CIRCULATION, countWithin, csvWithin, figures, FIRST, LAST, rowsOf } from './published';
import { built, holdBack, layoutShift, open, scriptWith, watchErrors } from './site';

const DATASET = './datasets/currency-in-circulation/';

const state = async (page: Page) => ({
  sliders: [
    await page.getByLabel('First year').inputValue(),
    await page.getByLabel('Last year').inputValue(),
  ],
  lists: [
    await page.getByLabel('From').inputValue(),
    await page.getByLabel('to', { exact: true }).inputValue(),
  ],
  search: new URL(page.url()).search,
  rows: await page.locator('tbody tr:visible').count(),
});

const labels = (page: Page) =>
  page
    .locator('.these-years svg')
    .getAttribute('aria-label')
    .then((label) => label ?? '');

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('a bookmarked address restores its state and shifts nothing', async ({ page }) => {
      const errors = watchErrors(page);
      await open(page, `${DATASET}?from=1928&to=1933&note=kept`);
      await expect.poll(() => labels(page)).toContain('1928 to 1933');
      expect((await state(page)).rows).toBe(countWithin(CIRCULATION, 1928, 1933));
      expect(await layoutShift(page)).toBe(0);
      await page.getByRole('combobox', { name: 'From' }).selectOption('1929');
      await expect.poll(() => new URL(page.url()).search).toContain('note=kept');
      expect(errors).toEqual([]);
    });
  });
}

test.describe('the reader chooses years', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('keys move a handle: arrows by one, pages by five, Home and End to the ends', async ({ page }) => {
    await open(page, DATASET);
    const first = page.getByLabel('First year');
    await first.focus();
    // Until the controls are awake a key does what the browser has it do.
    await expect(page.locator('[data-island=explore]')).toHaveAttribute('data-awake');
    for (const [key, year] of [
      ['ArrowRight', FIRST + 1],
      ['ArrowUp', FIRST + 2],
      ['ArrowLeft', FIRST + 1],
      ['PageUp', FIRST + 6],
      ['PageDown', FIRST + 1],
      ['End', LAST],
      ['Home', FIRST],
    ] as const) {
      await page.keyboard.press(key);
      await expect(first, key).toHaveValue(String(year));
    }
  });

  test('handles, lists, chart, table, sentence and address move together', async ({ page }) => {
    await open(page, DATASET);
    await page.getByRole('combobox', { name: 'From' }).selectOption('1928');
    await page.getByRole('combobox', { name: 'to' }).selectOption('1933');
    await expect(page.locator('.these-years svg')).toBeVisible();
    await expect
      .poll(() => state(page))
      .toEqual({
        sliders: ['1928', '1933'],
        lists: ['1928', '1933'],
        search: '?from=1928&to=1933',
        rows: countWithin(CIRCULATION, 1928, 1933),
      });
    await expect.poll(() => labels(page)).toContain('1928 to 1933');
    expect(await labels(page)).not.toContain('0.7');
    await expect(page.locator('.drawing').getByRole('status')).toContainText(
      `From 1928 to 1933 the text gives ${figures(countWithin(CIRCULATION, 1928, 1933))}.`,
    );
    await expect(page.locator('.all-years')).toBeHidden();
  });

  test('a handle can be dragged, and stops at the other one', async ({ page }) => {
    await open(page, DATASET);
    await page.getByLabel('First year').scrollIntoViewIfNeeded();
    const box = await page.getByLabel('First year').boundingBox();
    if (!box) throw new Error('no slider');
    const middleYear = String(Math.round((FIRST + LAST) / 2));
    const middle = box.y + box.height / 2;
    await page.mouse.move(box.x + 11, middle);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, middle, { steps: 8 });
    await page.mouse.up();
    await expect(page.getByLabel('First year')).toHaveValue(middleYear);
    await page.getByLabel('Last year').focus();
    await page.keyboard.press('Home');
    await expect(page.getByLabel('Last year')).toHaveValue(middleYear);
  });

  test('the back button undoes a choice, a held handle as one step', async ({ page }) => {
    await open(page, DATASET);
    await page.getByLabel('First year').focus();
    for (let year = FIRST; year < 1929; year += 1) await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).search).toBe('?from=1929');
    await page.getByRole('combobox', { name: 'to' }).selectOption('1934');
    await expect.poll(() => new URL(page.url()).search).toBe('?from=1929&to=1934');
    await page.goBack();
    await expect
      .poll(() => state(page))
      .toMatchObject({ sliders: ['1929', `${LAST}`], search: '?from=1929' });
    await page.goBack();
    await expect
      .poll(() => state(page))
      .toMatchObject({ sliders: [`${FIRST}`, `${LAST}`], search: '', rows: rowsOf(CIRCULATION).length });
    await expect(page.locator('.all-years')).toBeVisible();
  });
});

/** The script of the controls. */
const EXPLORE = scriptWith('could not be redrawn');

test('what a reader chooses before the script of the controls is there is done when it comes', async ({
  page,
}) => {
  const arrive = await holdBack(page, `**/${EXPLORE}`);
  await page.goto(`${DATASET}?from=1928`);
  await page.getByRole('combobox', { name: 'to' }).selectOption('1933');
  await page.getByText('Index', { exact: true }).click();
  expect(new URL(page.url()).search).toBe('?from=1928');
  arrive();
  await expect.poll(() => state(page)).toMatchObject({ sliders: ['1928', '1933'], lists: ['1928', '1933'] });
  await expect.poll(() => new URL(page.url()).search).toBe('?from=1928&to=1933&view=index');
  await expect.poll(() => labels(page)).toContain('1928 to 1933, index');
});

test('Both years chosen before the script of the controls is there are shown when it comes', async ({
  page,
}) => {
  const arrive = await holdBack(page, `**/${EXPLORE}`);
  await page.goto(DATASET);
  await page.getByRole('combobox', { name: 'From' }).selectOption('1928');
  await page.getByRole('combobox', { name: 'to' }).selectOption('1933');
  arrive();
  await expect.poll(() => state(page)).toMatchObject({ sliders: ['1928', '1933'], lists: ['1928', '1933'] });
  await expect.poll(() => new URL(page.url()).search).toBe('?from=1928&to=1933');
});

test('back, forward and reload restore years and view, and “&amp;” in an address is read as “&”', async ({
  page,
}) => {
  await open(page, `${DATASET}?from=1928&amp;to=1933`);
  await expect.poll(() => state(page)).toMatchObject({ sliders: ['1928', '1933'] });
  await page.getByText('Change', { exact: true }).click();
  await expect.poll(() => labels(page)).toContain('1928 to 1933, change');
  await page.goBack();
  await expect.poll(() => labels(page)).not.toContain('change');
  await page.goForward();
  await expect.poll(() => labels(page)).toContain('1928 to 1933, change');
  await page.reload();
  await expect.poll(() => labels(page)).toContain('1928 to 1933, change');
  await expect(page.getByRole('radio', { name: 'Change' })).toBeChecked();
});

test.describe('where nothing more can be fetched', () => {
  const said = (page: Page) => page.locator('.lost').filter({ hasText: /could not be (?:loaded|redrawn)/ });

  test('an address with years says so, the figures of all years can be read, and trying again shows its years', async ({
    page,
  }) => {
    await page.route(`**/${EXPLORE}`, (route) => route.abort());
    await open(page, `${DATASET}?from=1928`);
    await expect(said(page)).toBeVisible();
    expect(await state(page)).toMatchObject({
      sliders: [`${FIRST}`, `${LAST}`],
      rows: rowsOf(CIRCULATION).length,
    });
    await expect(page.getByLabel('First year')).toBeVisible();
    await page.unroute(`**/${EXPLORE}`);
    await said(page).getByRole('button', { name: 'Try again' }).click();
    // What a browser has once failed to get as a module it may not ask for again: then the page itself is loaded.
    const again = said(page).getByRole('button', { name: 'Load the page again' });
    await expect
      .poll(async () => (await state(page)).sliders[0] === '1928' || (await again.count()) > 0)
      .toBe(true);
    if ((await again.count()) > 0) await again.click();
    await expect.poll(() => state(page)).toMatchObject({ sliders: ['1928', `${LAST}`] });
    await expect(said(page)).toHaveCount(0);
  });

  test('the adjustable sentences say so', async ({ page }) => {
    await open(page, './datasets/gold-coverage/');
    await page.route('**/_app/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Adjust the figures' }).click();
    await expect(said(page)).toBeVisible();
  });

  test('the choice of a view says so', async ({ page }) => {
    await open(page, DATASET);
    await page.route('**/_app/**', (route) => route.abort());
    await page.getByText('Index', { exact: true }).click();
    await expect(said(page)).toBeVisible();
  });
});

const NONSENSE: readonly (readonly [search: string, said: RegExp, years: readonly [string, string]])[] = [
  ['?from=abc', /“abc” is not a year/, [`${FIRST}`, `${LAST}`]],
  [
    '?from=1800&to=1930',
    new RegExp(`1800 lies outside the years of the data, ${FIRST} to ${LAST}`),
    [`${FIRST}`, '1930'],
  ],
  ['?from=1933&to=1928', /comes after the last/, ['1928', '1933']],
  [`?to=${'9'.repeat(100)}`, /is not a year/, [`${FIRST}`, `${LAST}`]],
  [
    '?from=%3Cscript%3Ealert(1)%3C/script%3E',
    /“<script>alert\(1\)<\/scr…” is not a year/,
    [`${FIRST}`, `${LAST}`],
  ],
  ['?from=1928&from=1930', /gives “from” 2 times/, ['1928', `${LAST}`]],
  ['?from=1928.5', /“1928.5” is not a year/, [`${FIRST}`, `${LAST}`]],
  ['?from=&to=', /“” is not a year/, [`${FIRST}`, `${LAST}`]],
];

for (const [search, said, years] of NONSENSE) {
  for (const start of ['./', DATASET]) {
    test(`${start}${search.slice(0, 40)} says what it could not use and shows the nearest state`, async ({
      page,
    }) => {
      const errors = watchErrors(page);
      await open(page, start + search);
      await expect(page.getByRole('alert')).toContainText(said);
      await expect(page.getByLabel('First year')).toHaveValue(years[0]);
      await expect(page.getByLabel('Last year')).toHaveValue(years[1]);
      await expect(page.locator('.chart svg:visible').first()).toBeVisible();
      expect(await layoutShift(page)).toBe(0);
      expect(errors).toEqual([]);
    });
  }
}

test('the CSV of these years has the columns of the whole and its years in its name', async ({ page }) => {
  await open(page, `${DATASET}?from=1928&to=1933`);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('button', { name: `CSV of these years · ${figures(countWithin(CIRCULATION, 1928, 1933))}` })
      .click(),
  ]);
  expect(file.suggestedFilename()).toBe('currency-in-circulation_1928-1933.csv');
  const text = readFileSync(await file.path(), 'utf8');
  // The very lines of the whole: the selection is cut from it, not written anew.
  expect(text).toBe(csvWithin(CIRCULATION, 1928, 1933));
  expect(parse(text, { columns: true })).toHaveLength(countWithin(CIRCULATION, 1928, 1933));
});

test('years of silence give a CSV of the header alone, and the page says so', async ({ page }) => {
  await open(page, `${DATASET}?from=1926&to=1927`);
  await expect(page.locator('.drawing').getByRole('status')).toContainText(
    'From 1926 to 1927 the text gives no figure.',
  );
  await expect(page.getByText('The text gives nothing for 1926 to 1927.')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV of these years · no figure' }).click(),
  ]);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toBe(`${built('data/currency-in-circulation.csv').split('\r\n')[0] ?? ''}\r\n`);
});
