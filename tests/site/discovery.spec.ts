import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import * as v from 'valibot';
import { assembleEdition } from '../../src/lib/edition/assemble-edition';
import { readData } from '../../src/lib/edition/read-data';
import { SITE } from './other-site';
import { built, open, PAGES, watchErrors } from './site';

const edition = assembleEdition(readData(resolve('data')), SITE);

/** The pages of the sitemap, relative to the root of the site. */
const MAPPED = [...built('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) =>
  address.replace(`${SITE}/`, './'),
);

const htmlOf = (address: string) => built(address.endsWith('/') ? `${address}index.html` : address);
const headOf = (address: string) => htmlOf(address).split('</head>')[0] ?? '';
const found = (address: string, pattern: RegExp) => pattern.exec(headOf(address))?.[1];
const titleOf = (address: string) => found(address, /<title>(.*?)<\/title>/) ?? '';
const descriptionOf = (address: string) =>
  found(address, /<meta name="description" content="(.*?)"/s)?.replaceAll(/\s+/g, ' ') ?? '';

test.describe('every page of the sitemap', () => {
  test('has a title of its own, with what it is before the name of the site, in 70 characters', () => {
    expect(MAPPED.length).toBeGreaterThan(10);
    const titles = MAPPED.map(titleOf);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) {
      expect(title).toContain('The Feverish Series');
      expect(title.length, title).toBeLessThanOrEqual(70);
      expect(title.replace(/·? ?The Feverish Series:? ?/, '').length, title).toBeGreaterThanOrEqual(8);
    }
  });

  test('has a description of its own, of 50 to 300 characters', () => {
    const descriptions = MAPPED.map(descriptionOf);
    expect(new Set(descriptions).size).toBe(descriptions.length);
    for (const description of descriptions) {
      expect(description.length, description).toBeGreaterThanOrEqual(50);
      expect(description.length, description).toBeLessThanOrEqual(300);
    }
  });

  test('is known by its own address, for links and for cards', () => {
    for (const address of MAPPED) {
      const absolute = address.replace('./', `${SITE}/`);
      expect(found(address, /<link rel="canonical" href="(.*?)"/)).toBe(absolute);
      expect(found(address, /<meta property="og:url" content="(.*?)"/)).toBe(absolute);
    }
  });
});

test('a chart for other sites is known by its dataset, and what is not there by nothing', () => {
  const embedded = PAGES.filter((address) => address.startsWith('./embed/'));
  expect(embedded.length).toBeGreaterThan(0);
  for (const address of embedded) {
    expect(MAPPED).not.toContain(address);
    const dataset = address.replace('./embed/', `${SITE}/datasets/`);
    expect(found(address, /<link rel="canonical" href="(.*?)"/)).toBe(dataset);
    expect(headOf(address)).not.toContain('noindex');
  }
  expect(headOf('./404.html')).not.toMatch(/canonical|og:url/);
  expect(headOf('./404.html')).toContain('noindex');
});

const Url = v.pipe(v.string(), v.url());
const CreatorSchema = v.object({ '@type': v.literal('Organization'), name: v.string(), url: Url });
const BookSchema = v.looseObject({ '@type': v.literal('Book'), name: v.string() });
const DescriptionSchema = v.pipe(v.string(), v.minLength(50), v.maxLength(5000));
const MomentSchema = v.pipe(v.string(), v.isoTimestamp());

/** What a search engine asks of a dataset, and what the project promises besides. */
const DatasetSchema = v.strictObject({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('Dataset'),
  '@id': Url,
  name: v.string(),
  description: DescriptionSchema,
  url: Url,
  identifier: Url,
  license: Url,
  creator: CreatorSchema,
  version: v.literal(edition.version),
  dateModified: MomentSchema,
  keywords: v.pipe(v.array(v.string()), v.minLength(1)),
  isAccessibleForFree: v.literal(true),
  temporalCoverage: v.pipe(v.string(), v.regex(/^\d{4}(?:\/\d{4})?$/)),
  spatialCoverage: v.object({ '@type': v.literal('Place'), name: v.string() }),
  isBasedOn: BookSchema,
  measurementTechnique: v.string(),
  variableMeasured: v.pipe(
    v.array(
      v.strictObject({
        '@type': v.literal('PropertyValue'),
        name: v.string(),
        unitText: v.optional(v.string()),
        minValue: v.optional(v.number()),
        maxValue: v.optional(v.number()),
      }),
    ),
    v.minLength(1),
  ),
  distribution: v.pipe(
    v.array(
      v.strictObject({
        '@type': v.literal('DataDownload'),
        name: v.string(),
        contentUrl: Url,
        encodingFormat: v.string(),
      }),
    ),
    v.minLength(3),
  ),
  includedInDataCatalog: v.object({ '@id': Url, '@type': v.literal('DataCatalog'), name: v.string() }),
});

const CatalogSchema = v.looseObject({
  '@context': v.literal('https://schema.org'),
  '@type': v.literal('DataCatalog'),
  '@id': Url,
  name: v.string(),
  description: DescriptionSchema,
  url: Url,
  creator: CreatorSchema,
  license: Url,
  version: v.literal(edition.version),
  dateModified: MomentSchema,
  isBasedOn: BookSchema,
  dataset: v.array(
    v.looseObject({
      '@type': v.literal('Dataset'),
      '@id': Url,
      name: v.string(),
      description: DescriptionSchema,
      url: Url,
      license: Url,
      creator: CreatorSchema,
    }),
  ),
});

/** The one element of structured data in the head of a page, parsed. */
function structuredData(address: string): unknown {
  const [element, another] = headOf(address).matchAll(
    /<script type="application\/ld\+json">(.*?)<\/script>/gs,
  );
  expect(another).toBeUndefined();
  return JSON.parse(element?.[1] ?? 'null');
}

for (const dataset of edition.datasets) {
  const address = `./datasets/${dataset.slug}/`;

  test(`${address} tells search engines what it is and where its files are`, () => {
    const data = v.parse(DatasetSchema, structuredData(address));
    expect(data).toMatchObject({
      '@id': address.replace('./', `${SITE}/`),
      url: found(address, /<link rel="canonical" href="(.*?)"/),
      name: dataset.title,
      description: dataset.description,
      includedInDataCatalog: { '@id': `${SITE}/datasets/` },
    });
    const files = [data.identifier, ...data.distribution.map(({ contentUrl }) => contentUrl)];
    for (const file of files) {
      expect(file.startsWith(`${SITE}/data/${dataset.slug}.`), file).toBe(true);
      expect(existsSync(resolve('build', file.slice(SITE.length + 1))), file).toBe(true);
    }
  });
}

test('the list of datasets is a catalogue of those that have a page', () => {
  const { dataset, url } = v.parse(CatalogSchema, structuredData('./datasets/'));
  expect(url).toBe(`${SITE}/datasets/`);
  const pages = MAPPED.filter((address) => /^\.\/datasets\/.+/.test(address));
  expect(dataset.map((each) => each.url.replace(`${SITE}/`, './')).toSorted()).toEqual(pages.toSorted());
});

test('structured data is data: the policy lets it stand, and nothing of it runs', async ({ page }) => {
  const errors = watchErrors(page);
  await open(page, './datasets/gold-reserve/');
  const data = page.locator('script[type="application/ld+json"]');
  await expect(data).toHaveCount(1);
  expect(v.is(DatasetSchema, JSON.parse((await data.textContent()) ?? ''))).toBe(true);
  expect(errors).toEqual([]);
});

test.describe('./data/', () => {
  test('lists every file below its address, with its size and its hash', async ({ page, request }) => {
    await open(page, './data/');
    const files = page.locator('main li').filter({ has: page.locator('a[download]') });
    const listed: string[] = [];
    for (const file of await files.all()) {
      const address = (await file.locator('a').getAttribute('href')) ?? '';
      const name = address.split('/').at(-1) ?? '';
      const body = await (await request.get(`./data/${name}`)).body();
      listed.push(name);
      await expect(file).toContainText(`${body.byteLength.toLocaleString('en-US')} bytes`);
      await expect(file.locator('code')).toHaveText(createHash('sha256').update(body).digest('hex'));
    }
    const published = edition.datasets.flatMap(({ slug }) => [`${slug}.csv`, `${slug}.json`, `${slug}.xlsx`]);
    expect(listed.toSorted()).toEqual(
      [
        ...published,
        ...['csv', 'json', 'xlsx'].map((extension) => `observations.${extension}`),
        'claims.csv',
        'datapackage.json',
        'feverish-series.zip',
      ].toSorted(),
    );
  });

  test('describes each column of the files', async ({ page }) => {
    await open(page, './data/');
    for (const slug of ['observations', 'claims']) {
      const header = built(`data/${slug}.csv`).split('\r\n')[0]?.split(',') ?? [];
      const table = page
        .locator('table')
        .filter({ has: page.getByText(header.at(1) ?? '', { exact: true }) });
      await expect(table.locator('tbody th')).toHaveText(header);
    }
  });

  test('shows the version of the data with its date and what it changed', async ({ page }) => {
    await open(page, './data/#versions');
    const versions = page.locator('#versions');
    await expect(versions.getByRole('heading', { level: 3 })).toHaveText(
      edition.history.releases.map(({ version }) => new RegExp(`^${version.replaceAll('.', '\\.')}`)),
    );
    for (const { blocks } of edition.history.releases) {
      for (const block of blocks)
        for (const words of block.kind === 'list' ? block.items : [block.words])
          await expect(versions).toContainText(words.replaceAll('`', ''));
    }
    await expect(versions).toContainText(String(new Date(edition.created).getUTCFullYear()));
  });

  test('is led to from the foot of every page, at the version', async ({ page }) => {
    await open(page, './text/');
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: `data ${edition.version}` })
      .click();
    await expect(page.locator('#versions')).toBeInViewport();
  });
});
