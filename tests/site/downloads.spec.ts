import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { COLUMNS } from '../../src/lib/downloads/columns';
import { sizeInWords } from '../../src/lib/downloads/size-in-words';
import { snippetsOf } from '../../src/lib/downloads/snippets';
import { assembleEdition } from '../../src/lib/edition/assemble-edition';
import { readData } from '../../src/lib/edition/read-data';
import { readSiteUrl } from '../../src/site-url.js';
import { built, layoutShift, open, watchErrors } from './site';

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
    test(`${slug} has its files with the count of rows and the sizes of what is served`, async ({ page }) => {
      await open(page, `./datasets/${slug}/`);
      await expectSizes(page, downloads(page).locator('.files a'));
      const whole = downloads(page).getByRole('listitem').first();
      const noun = basis === 'events' ? 'event' : 'figure';
      const count = records(built(`data/${slug}.csv`)).length;
      expect(count).toBe(rows.length);
      await expect(whole).toContainText(count === 1 ? `one ${noun}` : `${count} ${noun}s`);
      await expect(downloads(page)).toContainText(`Data version ${version}`);
    });

    test(`${slug} has every column explained, as its CSV has them`, async ({ page }) => {
      await open(page, `./datasets/${slug}/`);
      await downloads(page).getByText('columns explained').click();
      const names = downloads(page).locator('.columns dt code');
      await expect(names).toHaveText(COLUMNS.map(({ name }) => name));
      const [header = ''] = built(`data/${slug}.csv`).split('\r\n');
      expect(header.split(',')).toEqual(COLUMNS.map(({ name }) => name));
      for (const { name, description } of COLUMNS) {
        const entry = downloads(page).locator('.columns > div', {
          has: page.locator('dt code', { hasText: new RegExp(`^${name}$`) }),
        });
        await expect(entry).toContainText(description.replaceAll('`', ''));
      }
    });

    test(`the lines of JavaScript on the page of ${slug} run and read its rows`, async ({
      page,
      baseURL,
    }) => {
      await open(page, `./datasets/${slug}/`);
      for (const { title, code } of snippetsOf(site, slug)) {
        const lines = downloads(page).locator(`pre[aria-label="Lines for ${title}"]`);
        expect(await lines.textContent(), title).toBe(code);
        expect(code, title).toContain(`${site}/data/${slug}.`);
      }
      const code = await downloads(page).locator('pre[aria-label="Lines for JavaScript"]').textContent();
      // The code as it stands, run against the site that is tested in the place of the one that is configured.
      const here = (code ?? '').replaceAll(`${site}/`, baseURL ?? '');
      const said = execFileSync(process.execPath, ['--input-type=module', '--eval', here], {
        encoding: 'utf8',
      });
      expect(said).toBe(`${rows.length} rows, data version ${version}\n`);
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
  await expect(theseYears(page)).toContainText('1928 to 1933 · 6 figures');
  const button = (format: string) =>
    theseYears(page).getByRole('button', { name: `${format} of these years` });

  const csv = await saved(page, button('CSV'));
  expect(csv.name).toBe('currency-in-circulation_1928-1933.csv');
  const whole = built('data/currency-in-circulation.csv').split('\r\n');
  const within = whole.filter((line, place) => place === 0 || /,(?:1928|1929|193[0-3]),/.test(line));
  expect(csv.text).toBe([...within, ''].join('\r\n'));
  expect(records(csv.text)).toHaveLength(6);
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
  await expect(theseYears(page)).toContainText('1931 to 1935 · 6 figures');
  await page.getByRole('combobox', { name: 'to' }).selectOption('1931');
  await expect(theseYears(page)).toContainText('1931 · one figure');
  const { name, text } = await saved(page, theseYears(page).getByRole('button', { name: 'CSV' }));
  expect(name).toBe('currency-in-circulation_1931-1931.csv');
  expect(records(text)).toHaveLength(1);
  await page.goBack();
  await expect(theseYears(page)).toContainText('1931 to 1935 · 6 figures');
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
  await expect(downloads(page).getByText('This could not be done.')).toBeVisible();
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
  await expect(theseYears(page)).toContainText('1928 to 1935');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`the panels opened have no fault that axe finds and scroll inside themselves, ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await open(page, `${DATASET}?from=1928&to=1933`);
      await page.locator('.panel details').evaluateAll((all) => {
        for (const each of all) (each as HTMLDetailsElement).open = true;
      });
      await expect(theseYears(page)).toContainText('1928 to 1933');
      const { violations } = await new AxeBuilder({ page })
        .include('.panel')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    });
  }
}
