import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { open } from './site';

test.use({ javaScriptEnabled: false });

const DATA = join(import.meta.dirname, '../../data');
const hash = (content: Buffer | string) => createHash('sha256').update(content).digest('hex');

interface CuratedEmendation {
  readonly id: string;
  readonly kind: string;
  readonly evidence: string;
}
const emendations = JSON.parse(
  readFileSync(join(DATA, 'annotations/revolution-betrayed/emendations.json'), 'utf8'),
) as readonly CuratedEmendation[];

interface AuditRow {
  readonly section: number;
  readonly fate: string | undefined;
  readonly reason: string | undefined;
  readonly numerals: number;
  readonly statements: readonly string[];
}

/** The rows of the audit as they stand on the page. Numerals side by side are told together: each is a word of the link. */
function rowsOf(page: Page): Promise<AuditRow[]> {
  return page.locator('#audit h3 + table').evaluateAll((tables) =>
    tables.flatMap((table, section) =>
      [...table.querySelectorAll<HTMLElement>('tbody tr')].map((row) => {
        const [printed = '', , told = ''] = [...row.querySelectorAll('td')].map((cell) => cell.innerText);
        const words = row.querySelector('th a')?.textContent ?? '';
        return {
          section,
          fate: row.dataset['fate'],
          reason: row.dataset['reason'],
          numerals: printed === 'in words' ? 0 : words.trim().split(/\s+/).length,
          statements: told.split(', ').filter((each) => each !== ''),
        };
      }),
    ),
  );
}

/** The numbers of each row of a table of totals, by the name that it goes under. */
async function totalsOf(table: Locator, name: 'fate' | 'reason'): Promise<Map<string, number[]>> {
  const rows = await table.locator(`tr[data-${name}]`).evaluateAll((elements, key) => {
    return elements.map((row) => {
      const cells = [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent));
      return [(row as HTMLElement).dataset[key] ?? '', cells] as const;
    });
  }, name);
  return new Map(rows.map(([key, cells]) => [key, [...cells]]));
}

/** How many numerals some rows have in each section and in all, and how many statements. */
function count(rows: readonly AuditRow[]): number[] {
  const numeralsIn = (chosen: readonly AuditRow[]) => chosen.reduce((sum, { numerals }) => sum + numerals, 0);
  const sections = [0, 1, 2, 3].map((section) => numeralsIn(rows.filter((row) => row.section === section)));
  return [...sections, numeralsIn(rows), new Set(rows.flatMap(({ statements }) => statements)).size];
}

test('the totals are those of the rows, by fate and section and by reason', async ({ page }) => {
  await open(page, './method/');
  const rows = await rowsOf(page);
  const fates = await totalsOf(page.locator('#totals'), 'fate');
  expect([...fates.keys()]).toEqual(['datum', 'date', 'event', 'claim', 'exclusion', 'all']);
  for (const [fate, numbers] of fates) {
    expect(numbers, fate).toEqual(count(rows.filter((row) => fate === 'all' || row.fate === fate)));
  }
  const reasons = await totalsOf(page.locator('#reasons'), 'reason');
  expect(new Set(reasons.keys())).toEqual(new Set(rows.flatMap(({ reason }) => reason ?? [])));
  for (const [reason, numbers] of reasons) {
    expect(numbers, reason).toEqual(count(rows.filter((row) => row.reason === reason)).slice(-2));
  }
});

test('every address within the page leads to one thing, and the parts are where they are looked for', async ({
  page,
}) => {
  await open(page, './method/');
  const hrefs = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const parts = ['#example', '#dating', '#hedges', '#derivations', '#audit', '#emendations', '#hashes'];
  expect(hrefs).toEqual(expect.arrayContaining(parts));
  const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => `#${id}`));
  expect(new Set(ids).size).toBe(ids.length);
  expect(hrefs.filter((href) => !ids.includes(href))).toEqual([]);
});

test('every emendation of the data is there, under its kind and beside its evidence', async ({ page }) => {
  await open(page, './method/');
  for (const { id, evidence } of emendations) {
    const group = page.locator('.noted', { has: page.locator(`#emendation-${id}`) });
    await expect(group.locator('.note'), id).toHaveText(evidence);
  }
  expect(await page.locator('[id^="emendation-"]').count()).toBe(emendations.length);
  for (const kind of new Set(emendations.map((each) => each.kind))) {
    const entries = emendations.filter((each) => each.kind === kind);
    await expect(page.locator(`#emendations-${kind}`)).toContainText(new RegExp(` ${entries.length}$`));
  }
});

test('the hashes are those of the files', async ({ page }) => {
  await open(page, './method/');
  const hashes = page.locator('#hashes');
  const text = readFileSync(join(DATA, 'sources/revolution-betrayed.txt'));
  await expect(hashes).toContainText(hash(text));
  const names = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:json|txt)$/.test(name) && !['version.json', 'rulings.json'].includes(name))
    .sort();
  const data = hash(names.map((name) => `${name} ${hash(readFileSync(join(DATA, name)))}\n`).join(''));
  await expect(hashes).toContainText(data);
  await expect(page.locator('footer')).toContainText(data.slice(0, 12));
  const record = JSON.parse(readFileSync(join(DATA, 'sources/revolution-betrayed.json'), 'utf8')) as {
    readonly document: { readonly sha256: string };
  };
  await expect(hashes).toContainText(record.document.sha256);
});

test('a number leads to its sentence, its figure to its row, and its slip to the emendation', async ({
  page,
}) => {
  await open(page, './method/');
  const row = page.locator('#audit tbody tr', { hasText: '19915' });
  await row.getByRole('link', { name: '19915' }).click();
  await expect(page.locator('li:target')).toContainText('1925');
  await row.getByRole('link', { name: '1925' }).click();
  await expect(page.locator('span:target')).toContainText('From 0.7 billion rubles', {
    useInnerText: true,
  });
  await page.goBack();
  await row.getByRole('link', { name: '0.7 billion rubles' }).click();
  await expect(page.locator('tr:target')).toContainText('0.7 billion rubles');
});

for (const width of [320, 1280]) {
  test(`the five ways in stand on one line at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, './method/');
    const ways = page.getByRole('navigation', { name: 'Site' }).getByRole('link');
    await expect(ways).toHaveCount(5);
    const tops = await ways.evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    await expect(ways.last()).toHaveAttribute('aria-current', 'page');
  });
}
