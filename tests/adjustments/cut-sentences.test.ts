import { describe, expect, test } from 'vitest';
import { figuresOf } from '$lib/adjustments/adjustable';
import { cutSentences } from '$lib/adjustments/cut-sentences';
import { viewAdjustable } from '$lib/edition/adjustable-view';
import { sampleEdition } from '../edition/sample';
import { adjustableOf } from './sample';

const slugs = ['gold-coverage', 'franc-exchange'];
const quotations = [...sampleEdition.quotations.values()];
const rows = sampleEdition.datasets.flatMap((dataset) => dataset.rows);

describe('cutSentences(slug, material)', () => {
  test.each(slugs)('of %s gives the quotations to the letter, as plain data', (slug) => {
    const adjustable = adjustableOf(slug);
    expect(structuredClone(adjustable)).toEqual(adjustable);
    for (const { id, parts } of adjustable.sentences) {
      const words = parts.map((part) => (part.kind === 'words' ? part.text : part.words)).join('');
      expect(words).toBe(quotations.find((each) => each.id === id)?.exact);
    }
  });

  test.each(slugs)('of %s gives each figure the value of its row, in the unit of its words', (slug) => {
    for (const { id, authors, unit, value } of figuresOf(adjustableOf(slug))) {
      const row = rows.find((each) => each.id === id);
      expect(authors.value).toBe(row?.value);
      expect(value * (unit === row?.unit ? 1 : 1000)).toBe(row?.value);
    }
  });

  test('tells the hedge of a figure from its verb and its scale', () => {
    const told = slugs.flatMap((slug) =>
      figuresOf(adjustableOf(slug)).map(({ words, verb, tail, unit }) =>
        [words, verb, tail, unit].join(' | '),
      ),
    );
    expect(told).toEqual([
      'over a billion |  | billion | billion rubles',
      'about eight billions |  | billion | billion rubles',
      '13 francs |  | francs | French francs per ruble',
      '3 francs |  | francs | French francs per ruble',
      'hardly equals 1½ francs | equals | francs | French francs per ruble',
    ]);
  });

  test('replaces the whole of a computed claim, but leaves what is compared with', () => {
    const results = slugs.map((slug) =>
      adjustableOf(slug).sentences.flatMap(({ parts }) =>
        parts.flatMap((part) => (part.kind === 'result' ? part.words : [])),
      ),
    );
    expect(results).toEqual([['only 12.5 per cent'], ['less than']]);
    expect(adjustableOf('franc-exchange').mark).toBe(25);
    expect(adjustableOf('gold-coverage').mark).toBeNull();
  });

  test('gives nothing for a dataset without a calculator', () => {
    for (const { slug } of sampleEdition.datasets) {
      expect(viewAdjustable(sampleEdition, slug) !== undefined).toBe(slugs.includes(slug));
    }
    expect(viewAdjustable(sampleEdition, 'constructor')).toBeUndefined();
  });

  test('names the figure or the claim that the passages do not hold', () => {
    const { observations, claims } = sampleEdition;
    const material = { quotations, observations, claims, rows };
    expect(() => cutSentences('gold-coverage', { ...material, claims: [] })).toThrow('"coverage-of-12-5"');
    expect(() => cutSentences('franc-exchange', { ...material, observations: [] })).toThrow(
      '"franc-parity-1924"',
    );
    expect(() => cutSentences('franc-exchange', { ...material, rows: [] })).toThrow(
      'no figure to adjust: "13 francs"',
    );
  });
});
