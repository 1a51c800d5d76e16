import { describe, expect, test } from 'vitest';
import { assembleEdition } from '$lib/edition/assemble-edition';
import { replaced } from './alter';
import { sampleEdition, sampleFiles, SITE } from './sample';

describe('assembleEdition(files, site)', () => {
  test('gives the datasets in their order', () => {
    expect(sampleEdition.datasets.map(({ slug }) => slug)).toEqual([
      'currency-in-circulation',
      'franc-exchange',
      'gold-reserve',
      'gold-coverage',
      'chronology',
      'other-figures',
    ]);
  });

  test('puts the figures of all datasets, and no event, into one table', () => {
    const ids = sampleEdition.allFigures.column('id');
    const stated = sampleEdition.observations.map(({ id }) => String(id));
    expect(ids.toSorted()).toEqual([...stated, 'gold-coverage-1936'].toSorted());
    expect(sampleEdition.allFigures.column('value')).not.toContain(null);
  });

  test('gives the addresses of quotations below the address of the site', () => {
    const urls = new Set(sampleEdition.allFigures.column('quotation_url'));
    for (const url of urls) expect(url).toMatch(/^https:\/\/example\.org\/edition\/text\/#[a-z0-9-]+$/);
  });

  test('has the version, the moment and the changes that are recorded', () => {
    expect(sampleEdition.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(sampleEdition.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(sampleEdition.changelog).toContain(`## ${sampleEdition.version}\n`);
  });

  test('tells the faults that were known before with its own', () => {
    const fault = { file: 'a', id: 'b', field: 'c', problem: 'known', got: 'd', expected: 'e' };
    expect(() => assembleEdition(sampleFiles, SITE, [fault])).toThrow('known: d (a, b, c); expected e');
  });

  test('has a hash of the data that any byte changes, and nothing else', () => {
    const again = assembleEdition(new Map(sampleFiles), 'https://example.org');
    const other = assembleEdition(
      replaced(sampleFiles, 'units.json', 'A million rubles', 'One million rubles'),
      SITE,
    );
    expect(sampleEdition.dataHash).toMatch(/^[0-9a-f]{64}$/);
    expect(again.dataHash).toBe(sampleEdition.dataHash);
    expect(other.dataHash).not.toBe(sampleEdition.dataHash);
  });
});
