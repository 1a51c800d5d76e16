import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { COLUMNS } from '../../src/lib/downloads/columns';
import { sizeInWords } from '../../src/lib/downloads/size-in-words';
import { snippetsOf } from '../../src/lib/downloads/snippets';
import { assembleEdition } from '../../src/lib/edition/assemble-edition';
import { readData } from '../../src/lib/edition/read-data';
import { readSiteUrl } from '../../src/site-url.js';
import { accessibilityFaultsEverywhere } from './axe';
import { CIRCULATION, countWithin, csvWithin, figures, LAST } from './published';
import { built, layoutShift, open, sideways, watchErrors } from './site';

const { origin, base } = readSiteUrl(process.env);
const site = origin + base;
const { datasets, version } = assembleEdition(readData(resolve('data')), site);

const DATASET = './datasets/currency-in-circulation/';
const downloads = (page: Page) => page.getByRole('region', { name: 'Downloads' });
const theseYears = (page: Page) => downloads(page).locator('.these-years');
const records = (text: string): Record<string, string>[] => parse(text, { columns: true });

/** The size that stands beside each link to a file is that of the file which the link serves. */
async function expectSizes(page: Page, links: Locator): Promise<void> {
  const all = await links.all();
  expect(all.length).toBeGreaterThan(0);
  for (const link of all) {
    const response = await page.request.get(
      new URL((await link.getAttribute('href')) ?? '', page.url()).href,
    );
    expect(response.status()).toBe(200);
    await expect(link.locator('.size'), response.url()).toHaveText(
      sizeInWords((await response.body()).byteLength),
    );
  }
}

/** Presses a button that saves a file; gives its name and what it holds. */
async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const { slug, rows, basis } of datasets) {
    test(`${slug} has its files with their rows and sizes, every column explained, and lines that read them`, async ({
      page,
      baseURL,
    }) => {
      await open(page, `./datasets/${slug}/`);
      await expectSizes(page, downloads(page).locator('.files a'));
      const whole = downloads(page).getByRole('listitem').first();
      const noun = basis === 'events' ? 'event' : 'figure';
      const count = records(built(`data/${slug}.csv`)).length;
      expect(count).toBe(rows.length);
      await expect(whole).toContainText(count === 1 ? `one ${noun}` : `${count} ${noun}s`);
      await expect(downloads(page)).toContainText(`Data version ${version}`);

      await downloads(page).getByText('columns explained').click();
      const columns = await downloads(page)
        .locator('.columns > div:visible')
        .evaluateAll((all) =>
          all.map((each) => [
            each.querySelector('dt code')?.textContent,
            each.textContent.replace(/\s+/g, ' '),
          ]),
        );
      expect(columns.map(([name]) => name)).toEqual(COLUMNS.map(({ name }) => name));
      for (const [place, { name, description }] of COLUMNS.entries())
        expect(columns[place]?.[1], name).toContain(description.replaceAll('`', ''));
      const [header = ''] = built(`data/${slug}.csv`).split('\r\n');
      expect(header.split(',')).toEqual(COLUMNS.map(({ name }) => name));

      const here = (baseURL ?? '').replace(/\/$/, '');
      for (const [place, { title, code }] of snippetsOf(site, slug).entries()) {
        const lines = await downloads(page).locator(`pre[aria-label="Lines for ${title}"]`).textContent();
        expect(lines, title).toBe(code);
        expect(code, title).toContain(`${site}/data/${slug}.`);
        // Those of JavaScript are run for this address by the tests of the files.
        expect(code.replaceAll(site, here), title).toBe(snippetsOf(here, slug)[place]?.code);
      }
    });
  }

  test('the list of datasets has all files of each, with their sizes, and those of all', async ({ page }) => {
    await open(page, './datasets/');
    await expectSizes(page, page.locator('main a.button'));
    const names = await page
      .locator('main a.button')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')?.split('/').at(-1)));
    const slugs = ['observations', ...datasets.map(({ slug }) => slug)];
    const tables = slugs.flatMap((slug) => ['csv', 'json', 'xlsx'].map((ending) => `${slug}.${ending}`));
    expect(names.toSorted()).toEqual([...tables, 'feverish-series.zip', 'datapackage.json'].toSorted());
    await expect(page.locator('main')).toContainText(`data version ${version}`);
  });

  test('no button is shown that would not work', async ({ page }) => {
    await open(page, DATASET);
    await downloads(page).getByText('JavaScript', { exact: true }).click();
    await expect(downloads(page).locator('pre:visible')).toHaveCount(1);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(theseYears(page)).toBeHidden();
  });
});

test('the years in view have their files, with the count and the sizes of what is saved', async ({
  page,
}) => {
  const errors = watchErrors(page);
  await open(page, `${DATASET}?from=1928&to=1933`);
  await expect(theseYears(page)).toContainText(
    `1928 to 1933 · ${figures(countWithin(CIRCULATION, 1928, 1933))}`,
  );
  const button = (format: string) =>
    theseYears(page).getByRole('button', { name: `${format} of these years` });

  const csv = await saved(page, button('CSV'));
  expect(csv.name).toBe('currency-in-circulation_1928-1933.csv');
  expect(csv.text).toBe(csvWithin(CIRCULATION, 1928, 1933));
  expect(records(csv.text)).toHaveLength(countWithin(CIRCULATION, 1928, 1933));
  await expect(button('CSV').locator('.size')).toHaveText(sizeInWords(Buffer.byteLength(csv.text)));
  await expect(theseYears(page).getByRole('status')).toHaveText(`Saved as ${csv.name}.`);

  const json = await saved(page, button('JSON'));
  expect(json.name).toBe('currency-in-circulation_1928-1933.json');
  await expect(button('JSON').locator('.size')).toHaveText(sizeInWords(Buffer.byteLength(json.text)));
  const all = JSON.parse(built('data/currency-in-circulation.json')) as { rows: { id: string }[] };
  const ids = records(csv.text).map(({ id }) => id);
  const { citation, ...part } = JSON.parse(json.text) as { citation: string };
  const address = `${site}/datasets/currency-in-circulation/?from=1928&to=1933`;
  expect(citation).toContain(`“Currency in circulation, 1928 to 1933,”`);
  expect(citation.endsWith(`${address}.`)).toBe(true);
  expect(part).toEqual({
    ...all,
    citation: undefined,
    homepage: address,
    years: { from: 1928, to: 1933 },
    rows: all.rows.filter(({ id }) => ids.includes(id)),
  });
  expect(await layoutShift(page)).toBe(0);
  expect(errors).toEqual([]);
});

test('what is said of the years in view follows them, and nothing is offered while all are shown', async ({
  page,
}) => {
  await open(page, DATASET);
  await expect(theseYears(page)).toContainText('Choose years under the chart');
  await expect(theseYears(page).getByRole('button')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'From' }).selectOption('1931');
  await expect(theseYears(page)).toContainText(
    `1931 to ${String(LAST)} · ${figures(countWithin(CIRCULATION, 1931, LAST))}`,
  );
  await page.getByRole('combobox', { name: 'to' }).selectOption('1931');
  await expect(theseYears(page)).toContainText(`1931 · ${figures(countWithin(CIRCULATION, 1931, 1931))}`);
  const { name, text } = await saved(page, theseYears(page).getByRole('button', { name: 'CSV' }));
  expect(name).toBe('currency-in-circulation_1931-1931.csv');
  expect(text).toBe(csvWithin(CIRCULATION, 1931, 1931));
  await page.goBack();
  await expect(theseYears(page)).toContainText(
    `1931 to ${String(LAST)} · ${figures(countWithin(CIRCULATION, 1931, LAST))}`,
  );
  // What was said of the file of other years is not said of these.
  await expect(theseYears(page).getByRole('status')).toHaveText('Excel and ZIP: all years only.');
  await page.goBack();
  await expect(theseYears(page).getByRole('button')).toHaveCount(0);
});

test('years of silence give files without rows, and the panel says so', async ({ page }) => {
  await open(page, `${DATASET}?from=1926&to=1927`);
  await expect(theseYears(page)).toContainText(
    '1926 to 1927 · no figure: the CSV holds the header alone, the JSON no rows',
  );
  const csv = await saved(page, theseYears(page).getByRole('button', { name: 'CSV' }));
  expect(csv.text).toBe(`${built('data/currency-in-circulation.csv').split('\r\n')[0] ?? ''}\r\n`);
  const json = await saved(page, theseYears(page).getByRole('button', { name: 'JSON' }));
  expect(JSON.parse(json.text)).toMatchObject({ years: { from: 1926, to: 1927 }, rows: [] });
});

test('lines are copied as they stand', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, DATASET);
  for (const { title, code } of snippetsOf(site, 'currency-in-circulation')) {
    await downloads(page).getByText(title, { exact: true }).click();
    const lines = downloads(page).locator('details', { has: page.getByText(title, { exact: true }) });
    await lines.getByRole('button', { name: `Copy Lines for ${title}` }).click();
    await expect(lines.getByRole('status')).toHaveText(`Lines for ${title} copied.`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  }
});

for (const refusal of ['forbids it', 'has no clipboard'] as const) {
  test(`lines are given to be copied by hand, selected, where the browser ${refusal}`, async ({ page }) => {
    const errors = watchErrors(page);
    await page.addInitScript((forbidden) => {
      const writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: forbidden ? { writeText } : undefined });
    }, refusal === 'forbids it');
    await open(page, DATASET);
    await downloads(page).getByText('R', { exact: true }).click();
    const button = downloads(page).getByRole('button', { name: 'Copy Lines for R' });
    const code = snippetsOf(site, 'currency-in-circulation').find(({ id }) => id === 'r')?.code ?? '';
    // A second press says it again, and adds no second field.
    for (const press of [1, 2]) {
      await button.click();
      const field = downloads(page).getByRole('textbox', { name: 'To copy by hand' });
      await expect(field, String(press)).toHaveCount(1);
      await expect(field).toHaveValue(code);
      expect(
        await field.evaluate((each: HTMLTextAreaElement) =>
          each.value.slice(each.selectionStart, each.selectionEnd),
        ),
      ).toBe(code);
    }
    await expect(downloads(page).getByText('does not let the page copy')).toBeVisible();
    expect(errors).toEqual([]);
  });
}

test('a button says so beside it where what it does cannot be fetched', async ({ page }) => {
  await open(page, DATASET);
  await page.route('**/_app/**', (route) => route.abort());
  await downloads(page).getByText('R', { exact: true }).click();
  await downloads(page).getByRole('button', { name: 'Copy Lines for R' }).click();
  await expect(downloads(page).getByText('What this button does could not be loaded.')).toBeVisible();
});

test('a button says so beside it where the browser does not let it be done', async ({ page }) => {
  await page.addInitScript(() => {
    URL.createObjectURL = () => {
      throw new Error('no files here');
    };
  });
  const errors = watchErrors(page);
  await open(page, `${DATASET}?from=1928`);
  const button = theseYears(page).getByRole('button', { name: 'CSV' });
  await button.click();
  await expect(downloads(page).getByText('This could not be done.')).toBeVisible();
  // The fault itself is not hidden.
  expect(errors.join()).toContain('no files here');
});

test('the link under the chart leads to the panels and keeps the years', async ({ page }) => {
  await open(page, `${DATASET}?from=1928`);
  await page.getByRole('link', { name: 'All formats, picture, citation' }).click();
  await expect(downloads(page).getByRole('heading', { name: 'Downloads' })).toBeInViewport();
  expect(new URL(page.url()).search).toBe('?from=1928');
  await expect(theseYears(page)).toContainText(`1928 to ${String(LAST)}`);
});

test('the panels opened have no fault that axe finds and scroll inside themselves', async ({ page }) => {
  await open(page, `${DATASET}?from=1928&to=1933`);
  await page.locator('.panel details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  await expect(theseYears(page)).toContainText('1928 to 1933');
  for (const width of [320, 1280]) {
    expect(await accessibilityFaultsEverywhere(page, '.panel', [width])).toEqual([]);
    expect(await sideways(page), `${width} px`).toBe(0);
  }
});
