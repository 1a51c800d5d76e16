import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import * as v from 'valibot';
import { publishedTables } from '../../src/lib/downloads/published-table';
import { snippetsOf } from '../../src/lib/downloads/snippets';
import { TABLE_FORMATS } from '../../src/lib/downloads/table-formats';
import { assembleEdition } from '../../src/lib/edition/assemble-edition';
import { readData } from '../../src/lib/edition/read-data';
import { readSiteUrl } from '../../src/site-url.js';
import { packageBreaches } from '../downloads/package-breaches';
import { PackageSchema } from '../downloads/package-schema';
import { readSheets } from '../downloads/read-sheets';
import { built, builtFiles, PAGES } from './site';

const { origin, base } = readSiteUrl(process.env);
const site = origin + base;
const edition = assembleEdition(readData(resolve('data')), site);
const tables = publishedTables(edition);

const builtBytes = (path: string) => new Uint8Array(Buffer.from(built(path, 'latin1'), 'latin1'));
const descriptor = () => v.parse(PackageSchema, JSON.parse(built('data/datapackage.json')));

for (const { slug, columns, rows } of tables) {
  for (const { extension, mediatype } of TABLE_FORMATS) {
    test(`data/${slug}.${extension} is there, as what it is`, async ({ request }) => {
      const response = await request.get(`./data/${slug}.${extension}`);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-type']?.split(';')[0]).toBe(mediatype);
      expect(new Uint8Array(await response.body())).toEqual(builtBytes(`data/${slug}.${extension}`));
    });
  }

  test(`data/${slug}.json and data/${slug}.xlsx hold the rows of the CSV`, () => {
    const held = rows.map((cells) => cells.map(({ value }) => value));
    const JsonSchema = v.looseObject({
      version: v.literal(edition.version),
      rows: v.array(v.record(v.string(), v.unknown())),
    });
    const json = v.parse(JsonSchema, JSON.parse(built(`data/${slug}.json`)));
    expect(json.rows.map((row) => Object.values(row))).toEqual(held);
    const sheets = readSheets(builtBytes(`data/${slug}.xlsx`));
    const [, ...lines] = sheets.get('data')?.rows ?? [];
    expect(lines.map((cells) => columns.map((_, place) => cells[place] ?? null))).toEqual(held);
    expect(sheets.get('readme')?.rows.flat()).toContain(edition.version);
  });

  test(`the lines of JavaScript for ${slug} run and read its rows`, ({ baseURL }) => {
    const address = (baseURL ?? '').replace(/\/$/, '');
    const code = snippetsOf(address, slug).find(({ id }) => id === 'javascript')?.code ?? '';
    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      encoding: 'utf8',
    });
    expect(said).toBe(`${rows.length} rows, data version ${edition.version}\n`);
  });
}

test('the lines of JavaScript say which address has nothing', ({ baseURL }) => {
  const address = (baseURL ?? '').replace(/\/$/, '');
  const code = snippetsOf(address, 'nothing').find(({ id }) => id === 'javascript')?.code ?? '';
  const run = () =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'pipe' });
  expect(run).toThrow(`404 ${address}/data/nothing.json`);
});

test('the package keeps to its specification and says of each file what it is', () => {
  expect(descriptor().resources.map(({ name }) => name)).toEqual(tables.map(({ slug }) => slug));
  expect(packageBreaches(descriptor(), (path) => builtBytes(`data/${path}`))).toEqual([]);
});

test('the archive opens and holds the package as it is published, with what goes with it', async ({
  request,
}) => {
  const response = await request.get('./data/feverish-series.zip');
  expect(response.headers()['content-type']).toBe('application/zip');
  const held = unzipSync(new Uint8Array(await response.body()));
  const published = ['datapackage.json', ...descriptor().resources.map(({ path }) => path)];
  for (const name of published) expect(held[name], name).toEqual(builtBytes(`data/${name}`));
  const others = Object.keys(held).filter((name) => !published.includes(name));
  expect(others).toEqual([
    'README.md',
    'LICENCE.txt',
    'CHANGELOG.md',
    'citations.txt',
    'citations.bib',
    'citations.ris',
    'citations.csl.json',
  ]);
  for (const name of others)
    expect(strFromU8(held[name] ?? new Uint8Array()).length, name).toBeGreaterThan(100);
});

test('the version of the data stands in the package, the archive and every file but the CSVs', () => {
  expect(descriptor()).toMatchObject({ version: edition.version, created: edition.created });
  const held = unzipSync(builtBytes('data/feverish-series.zip'));
  for (const name of ['README.md', 'CHANGELOG.md', 'citations.txt']) {
    expect(strFromU8(held[name] ?? new Uint8Array()), name).toContain(edition.version);
  }
});

test('the sitemap names every page that was built, and robots.txt names the sitemap', () => {
  const named = [...built('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  // A chart for other sites is known by its dataset.
  const pages = PAGES.filter((page) => page !== './404.html' && !page.startsWith('./embed/')).map(
    (page) => site + page.slice(1),
  );
  expect(named.toSorted()).toEqual(pages.toSorted());
  expect(built('robots.txt')).toContain(`\nSitemap: ${site}/sitemap.xml\n`);
});

test('no script of the site holds what makes spreadsheets and packages or checks the data', () => {
  const scripts = builtFiles().filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  for (const name of scripts) {
    expect(readFileSync(name, 'utf8'), name).not.toMatch(/spreadsheetml|datapackage\.org|strict_object/);
  }
});
