import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFigureRow } from '$lib/datasets/figure-row';
import { catalogJsonLd, datasetJsonLd, inlineJson, type JsonLd } from '$lib/downloads/json-ld';
import { sampleEdition, SITE } from '../edition/sample';
import { sampleColophon } from './sample';

const { datasets } = sampleEdition;

describe.each(datasets)('datasetJsonLd of $slug', (dataset) => {
  const data = datasetJsonLd(dataset, sampleColophon);

  test('says what a search engine asks for', () => {
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: dataset.title,
      url: `${SITE}/datasets/${dataset.slug}/`,
      version: sampleEdition.version,
      dateModified: sampleEdition.created,
      license: sampleColophon.licence.address,
      isAccessibleForFree: true,
      includedInDataCatalog: { '@id': `${SITE}/datasets/` },
      isBasedOn: { '@type': 'Book', name: sampleEdition.source.record.work },
    });
    const { length } = data['description'] as string;
    expect(length).toBeGreaterThanOrEqual(50);
    expect(length).toBeLessThanOrEqual(5000);
    expect(data['temporalCoverage']).toMatch(/^\d{4}(?:\/\d{4})?$/);
  });

  test('has the absolute address of each file', () => {
    const files = data['distribution'] as readonly JsonLd[];
    expect(files.map(({ contentUrl }) => contentUrl)).toEqual(
      ['csv', 'json', 'xlsx'].map((extension) => `${SITE}/data/${dataset.slug}.${extension}`),
    );
  });

  test('names each series, its unit, and a bound only where all its figures keep one', () => {
    const variables = data['variableMeasured'] as readonly JsonLd[];
    expect(variables.map(({ name }) => name)).toEqual(dataset.series.map(({ title }) => title));
    dataset.series.forEach(({ id }, place) => {
      const figures = dataset.rows.filter((row) => row.series === id).filter(isFigureRow);
      const variable = variables[place] ?? {};
      expect(variable['unitText']).toBe(figures[0]?.unit);
      expect('minValue' in variable).toBe(figures.length > 0 && figures.every(({ low }) => low !== null));
      expect('maxValue' in variable).toBe(figures.length > 0 && figures.every(({ high }) => high !== null));
      for (const { low, high } of figures) {
        if ('minValue' in variable) expect(variable['minValue']).toBeLessThanOrEqual(low ?? NaN);
        if ('maxValue' in variable) expect(variable['maxValue']).toBeGreaterThanOrEqual(high ?? NaN);
      }
    });
  });
});

test('datasetJsonLd leaves the hedge of “more than a billion” open above', () => {
  const reserve = datasets.find(({ slug }) => slug === 'gold-reserve');
  if (!reserve) throw new Error('no gold reserve');
  expect(datasetJsonLd(reserve, sampleColophon)).toMatchObject({
    temporalCoverage: '1926/1936',
    variableMeasured: [{ unitText: 'million rubles', minValue: 163.5 }],
  });
  expect(JSON.stringify(datasetJsonLd(reserve, sampleColophon))).not.toContain('maxValue');
});

test.each(['low', 'high'] as const)('datasetJsonLd gives no bound where one figure has no %s', (end) => {
  const currency = datasets.find(({ slug }) => slug === 'currency-in-circulation');
  if (!currency) throw new Error('no currency');
  const rows = currency.rows.map((row, place) => (place === 3 ? { ...row, [end]: null } : row));
  const [variable] = datasetJsonLd({ ...currency, rows }, sampleColophon)[
    'variableMeasured'
  ] as readonly JsonLd[];
  const [whole] = datasetJsonLd(currency, sampleColophon)['variableMeasured'] as readonly JsonLd[];
  const lost = end === 'low' ? 'minValue' : 'maxValue';
  expect(Object.keys(whole ?? {}).filter((name) => !(name in (variable ?? {})))).toEqual([lost]);
});

test('catalogJsonLd(datasets, colophon) lists every dataset', () => {
  const catalog = catalogJsonLd(datasets, sampleColophon);
  expect(catalog).toMatchObject({ '@type': 'DataCatalog', '@id': `${SITE}/datasets/` });
  expect((catalog['dataset'] as readonly JsonLd[]).map(({ url }) => url)).toEqual(
    datasets.map(({ slug }) => `${SITE}/datasets/${slug}/`),
  );
});

test('inlineJson(data) cannot end the script in which it stands, and gives the data back', () => {
  expect(inlineJson({ name: '</script><!--' })).not.toContain('<');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const text = inlineJson({ name });
      expect(text).not.toContain('<');
      expect(JSON.parse(text)).toEqual({ name });
    }),
  );
});
