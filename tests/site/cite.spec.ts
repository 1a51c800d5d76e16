import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { CITATION_FORMATS } from '../../src/lib/downloads/citation-formats';
import { assembleEdition } from '../../src/lib/edition/assemble-edition';
import { readData } from '../../src/lib/edition/read-data';
import { readSiteUrl } from '../../src/site-url.js';
import { FIRST, LAST } from './published';
import { readCitation, type ReadCitation } from './read-citation';
import { built, open, watchErrors } from './site';

const { origin, base } = readSiteUrl(process.env);
const site = origin + base;
const { datasets, version } = assembleEdition(readData(resolve('data')), site);

const DATASET = './datasets/currency-in-circulation/';
const cite = (page: Page) => page.getByRole('region', { name: 'Cite', exact: true });
const comparison = (page: Page) => page.getByRole('region', { name: 'Cite this comparison' });
const card = (page: Page) => page.locator('.evidence-card');

/** What every citation names first, then what is cited and its address. */
const expected = (title: string, address: string, accessed = ''): ReadCitation => ({
  author: 'Trotsky, Leon',
  work: 'The Revolution Betrayed',
  chapter: 'The Struggle for Productivity of Labor',
  translator: 'Eastman, Max',
  year: '1937',
  note: `“${title},” The Feverish Series, data version ${version}`,
  address: site + address,
  accessed,
});

/** The forms of a citation as a part of a page shows them. */
async function shownIn(part: Locator): Promise<Readonly<Record<string, string>>> {
  const texts: Record<string, string> = { text: (await part.locator('.citation').textContent()) ?? '' };
  for (const { id, title } of CITATION_FORMATS.slice(1))
    texts[id] = (await part.locator(`pre[aria-label="${title}"]`).textContent()) ?? '';
  return texts;
}

const CITED = [
  ...datasets.map(({ slug, title }) => ({ slug, title, page: `/datasets/${slug}/` })),
  { slug: 'observations', title: 'All figures', page: '/datasets/' },
];

for (const { slug, title, page } of CITED) {
  test(`the citation of ${slug} is a file in every form`, () => {
    for (const { id, extension } of CITATION_FORMATS) {
      expect(readCitation[id](built(`cite/${slug}.${extension}`)), id).toEqual(expected(title, page));
    }
  });
}

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  for (const { slug, title } of datasets) {
    test(`${slug} can be cited in every form`, async ({ page }) => {
      await open(page, `./datasets/${slug}/`);
      await expect(cite(page).locator('.citation')).toBeVisible();
      const shown = await shownIn(cite(page));
      for (const { id, title: form, extension } of CITATION_FORMATS) {
        expect(readCitation[id](shown[id] ?? ''), id).toEqual(expected(title, `/datasets/${slug}/`));
        const link = cite(page).getByRole('link', { name: `${form} of the citation`, exact: true });
        const file = await page.request.get(
          new URL((await link.getAttribute('href')) ?? '', page.url()).href,
        );
        expect(await file.text(), id).toBe(built(`cite/${slug}.${extension}`));
      }
      await expect(cite(page).getByText('What the page shows now')).toBeHidden();
    });
  }

  test('the first comparison can be cited in every form', async ({ page }) => {
    await open(page, './compare/');
    await expect(comparison(page).locator('.citation')).toBeVisible();
    const shown = await shownIn(comparison(page));
    for (const { id } of CITATION_FORMATS)
      expect(readCitation[id](shown[id] ?? ''), id).toEqual(
        expected('1928 and 1933 compared', '/compare/?a=1928&b=1933'),
      );
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test.describe('with the day of access', () => {
  // There it is the second of May already.
  test.use({ timezoneId: 'Pacific/Auckland' });
  const DAY = '2027-05-02';
  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime('2027-05-01T12:30:00Z');
  });

  /** Copies and saves the citation that a part of a page gives, in every form. */
  async function expectGiven(page: Page, part: Locator, told: ReadCitation, file: string): Promise<void> {
    for (const { id, extension } of CITATION_FORMATS) {
      await part.getByRole('combobox', { name: 'Form of the citation' }).selectOption(id);
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await part.getByRole('button', { name: 'Copy citation' }).click();
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()), { message: id })
        .not.toBe('');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(readCitation[id](copied), id).toEqual(told);
      await expect(part.getByText('copied.')).toBeVisible();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        part.getByRole('button', { name: 'Save citation' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${file}.${extension}`);
      expect(readCitation[id](readFileSync(await download.path(), 'utf8')), id).toEqual(told);
      await expect(part.getByText(`${file}.${extension}.`)).toBeVisible();
    }
  }

  for (const [search, title, file] of [
    ['', 'Currency in circulation', 'currency-in-circulation'],
    ['?from=1928&to=1933', 'Currency in circulation, 1928 to 1933', 'currency-in-circulation-1928-1933'],
    [
      '?from=1928&view=index&scale=log',
      `Currency in circulation, 1928 to ${String(LAST)}, index, ${String(FIRST)} = 100, log scale`,
      `currency-in-circulation-1928-${String(LAST)}-index-${String(FIRST)}-100-log-scale`,
    ],
  ] as const) {
    test(`what the page shows at “${search}” is cited in every form`, async ({ page }) => {
      const errors = watchErrors(page);
      await open(page, DATASET + search);
      const address = `/datasets/currency-in-circulation/${search}`;
      await expectGiven(page, cite(page), expected(title, address, DAY), file);
      expect(errors).toEqual([]);
    });
  }

  test('the years are those that the reader has chosen since', async ({ page }) => {
    await open(page, DATASET);
    await page.getByRole('combobox', { name: 'From' }).selectOption('1929');
    await expect.poll(() => new URL(page.url()).search).toBe('?from=1929');
    await cite(page).getByRole('button', { name: 'Copy citation' }).click();
    await expect(cite(page).getByRole('status').last()).toHaveText(
      `Text: “Currency in circulation, 1929 to ${String(LAST)}” copied.`,
    );
  });

  test('a pinned figure is cited alone, by the panel and by its card', async ({ page }) => {
    await open(page, `${DATASET}?from=1928#circulation-1933`);
    const title = 'Currency in circulation: 8.4 billion rubles, at the beginning of 1933';
    const address = (search: string) => `/datasets/currency-in-circulation/${search}#circulation-1933`;
    await expect(card(page)).toBeVisible();
    await expectGiven(page, card(page), expected(title, address(''), DAY), 'circulation-1933');
    // The card lies over the panel, and leaves the address as it is while the page is scrolled.
    await cite(page).getByRole('button', { name: 'Copy citation' }).scrollIntoViewIfNeeded();
    await expectGiven(page, cite(page), expected(title, address('?from=1928'), DAY), 'circulation-1933');
  });

  test('a comparison is cited with its years and its picks', async ({ page }) => {
    await open(page, './compare/?a=1934&b=1935&pick=circulation-1935-later');
    const address = '/compare/?a=1934&b=1935&pick=circulation-1935-later';
    const shown = await shownIn(comparison(page));
    for (const { id } of CITATION_FORMATS)
      expect(readCitation[id](shown[id] ?? ''), id).toEqual(expected('1934 and 1935 compared', address));
    await expectGiven(
      page,
      comparison(page),
      expected('1934 and 1935 compared', address, DAY),
      'comparison-1934-1935',
    );
  });

  test('the first comparison is cited before anything is chosen, and the next after', async ({ page }) => {
    await open(page, './compare/');
    const told = expected('1928 and 1933 compared', '/compare/?a=1928&b=1933', DAY);
    await expectGiven(page, comparison(page), told, 'comparison-1928-1933');
    await page.getByRole('combobox', { name: 'From' }).selectOption('1925');
    await expect(comparison(page).locator('.citation')).toContainText('1925 and 1933 compared');
    await comparison(page).getByRole('button', { name: 'Copy citation' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('“1925 and 1933 compared,”');
  });

  test('lines of a comparison are copied as they stand', async ({ page }) => {
    await open(page, './compare/');
    await comparison(page).locator('summary', { hasText: 'RIS' }).click();
    await comparison(page).getByRole('button', { name: 'Copy RIS' }).click();
    await expect(comparison(page).getByText('RIS copied.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(readCitation.ris(copied).note).toContain('“1928 and 1933 compared,”');
  });
});

for (const [where, part] of [
  [DATASET, cite],
  ['./compare/', comparison],
] as const) {
  test(`on ${where} a citation is given to be copied by hand where the browser forbids it`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const writeText = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
    });
    await open(page, where);
    await part(page).getByRole('combobox', { name: 'Form of the citation' }).selectOption('bibtex');
    await part(page).getByRole('button', { name: 'Copy citation' }).click();
    await expect(part(page).getByText('does not let the page copy')).toBeVisible();
    const field = part(page).getByRole('textbox', { name: 'To copy by hand' });
    expect(readCitation.bibtex(await field.inputValue()).author).toBe('Trotsky, Leon');
    await expect(field).toBeFocused();
  });
}

test('a comparison whose script cannot be fetched says so', async ({ page }) => {
  await open(page, './compare/');
  await page.route('**/_app/**', (route) => route.abort());
  await comparison(page).getByRole('button', { name: 'Save citation' }).click();
  await expect(comparison(page).getByText('What compares other years could not be loaded.')).toBeVisible();
});
