import { describe, expect, test } from 'vitest';
import { assembleDatasets, type Material } from '$lib/datasets/assemble-datasets';
import type { Fault } from '$lib/faults/fault';
import type { Quotation, QuotationId } from '$lib/quotations/quotation';
import { expectFaults } from '../faults/expect-faults';
import { observed } from '../observations/sample';
import { MILLION } from '../quantities/units';
import { sampleSource } from '../sources/sample';
import { sampleDataset } from './sample-dataset';

const later = observed('notes-a', 'about eight billions', { series: 'notes', day: '1936-01-01' });
const earlier = observed('notes-b', '7.9 billion', { series: 'notes', day: '1935-01-02' });
const gold = observed('gold-a', 'over 1 billion', { series: 'gold', day: '1936-01-01', unit: MILLION });
const old = observed('gold-b', '164 million', { series: 'gold', day: '1926-01-01', unit: MILLION });

function material(observations: Material['observations']): Material {
  const quotations = new Map<QuotationId, Quotation>(
    observations.map(({ figure: { quotation } }) => [quotation.id, quotation]),
  );
  const source = sampleSource('Words.');
  const imprint = { source, site: 'https://example.org' };
  return {
    observations,
    observationsFile: 'observations.json',
    events: [],
    references: [],
    imprint,
    ground: { source, quotations },
  };
}

function assemble(datasets: readonly ReturnType<typeof sampleDataset>[], observations = [later, earlier]) {
  const faults: Fault[] = [];
  const entries = datasets.map((dataset) => ({ file: `datasets/${dataset.slug}.json`, dataset }));
  return { datasets: assembleDatasets(entries, material(observations), faults), faults };
}

const GOLD = { slug: 'gold', order: 2, series: [{ id: 'gold', title: 'Gold' }], unit: 'million rubles' };
const COVER = {
  slug: 'cover',
  order: 3,
  basis: 'computed',
  unit: 'per cent',
  series: [{ id: 'gold-coverage', title: 'Cover' }],
  derivation: 'gold-coverage',
  inputs: { reserve: 'gold', notes: ['notes'] },
} satisfies Parameters<typeof sampleDataset>[0];

describe('assembleDatasets(entries, material, faults)', () => {
  test('gives the datasets in their order, their rows in the order of time', () => {
    const { datasets, faults } = assemble(
      [sampleDataset(GOLD), sampleDataset()],
      [later, gold, earlier, old],
    );
    expect(faults).toEqual([]);
    expect(datasets.map(({ slug, rows }) => [slug, rows.map(({ id }) => id)])).toEqual([
      ['notes', ['notes-b', 'notes-a']],
      ['gold', ['gold-b', 'gold-a']],
    ]);
    expect(datasets[0]?.table.rows()).toEqual(datasets[0]?.rows);
  });

  test('computes the cover and says in words why it refuses the rest', () => {
    const { datasets, faults } = assemble(
      [sampleDataset(), sampleDataset(GOLD), sampleDataset(COVER)],
      [later, earlier, gold, old],
    );
    expect(faults).toEqual([]);
    expect(datasets[2]?.rows).toMatchObject([
      { id: 'gold-coverage-1936', value: 12.5, unit: 'per cent', basis: 'computed' },
    ]);
    expect(datasets[2]?.refusals).toEqual([expect.stringContaining('for 1926')]);
  });

  const in_ = (field: string, slug = 'notes') => `(datasets/${slug}.json, ${slug}, ${field})`;
  test.each([
    [
      'a row in another unit',
      [sampleDataset({ unit: 'francs' })],
      [
        `two units in one dataset: billion rubles in notes-a ${in_('unit')}; expected francs`,
        `two units in one dataset: billion rubles in notes-b ${in_('unit')}; expected francs`,
      ],
    ],
    [
      'a passage that there is not',
      [sampleDataset({ passages: ['said-of-notes-a', 'none'] })],
      [`missing reference: "none" ${in_('passages')}; expected the id of a quotation that was found`],
    ],
    [
      'a headline that is no passage',
      [sampleDataset({ headline: 'said-of-notes-b' })],
      [`missing reference: "said-of-notes-b" ${in_('headline')}; expected one of the passages`],
    ],
    [
      'a series that nothing is in',
      [
        sampleDataset({
          series: [
            { id: 'notes', title: 'N' },
            { id: 'coin', title: 'C' },
          ],
        }),
      ],
      [`missing reference: "coin" ${in_('series')}; expected a series that has observations`],
    ],
    [
      'a series in two datasets',
      [sampleDataset(), sampleDataset({ slug: 'again', order: 2 })],
      [
        `series in two datasets: notes, also in notes ${in_('series', 'again')}; expected one dataset for each series`,
      ],
    ],
  ])('reports %s', (_what, datasets, lines) => {
    expectFaults(assemble(datasets).faults, lines);
  });

  test('reports a figure that belongs to no dataset', () => {
    expect(assemble([sampleDataset()], [later, gold]).faults).toMatchObject([
      {
        id: 'gold-a',
        field: 'series',
        problem: 'missing reference',
        got: '"gold"',
        expected: 'a series of one of the datasets',
      },
    ]);
  });

  test('reports a dataset without rows', () => {
    const { faults } = assemble(
      [sampleDataset(), sampleDataset(GOLD), sampleDataset({ ...COVER, inputs: undefined })],
      [later, gold],
    );
    expectFaults(faults, [
      `dataset without rows: 0 rows ${in_('series', 'cover')}; expected at least one figure`,
    ]);
  });

  test('takes figures of different units where a dataset has none of its own', () => {
    const both = sampleDataset({ unit: null, series: [...GOLD.series, { id: 'notes', title: 'Notes' }] });
    expect(assemble([both], [later, gold]).faults).toEqual([]);
  });
});
