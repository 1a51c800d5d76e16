import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accessedOn,
  citeComparison,
  citeDataset,
  citeFigure,
  citePage,
  inEdition,
  onOneLine,
} from '$lib/downloads/citation';
import { sampleEdition } from '../edition/sample';
import { IMPRINT } from './sample-citation';

const dataset = { slug: 'gold-reserve', title: 'The gold reserve' };
const row = (id: string) => {
  const found = sampleEdition.datasets.flatMap(({ rows }) => rows).find((each) => each.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};

describe('a citation', () => {
  test('of a dataset leads to its page', () => {
    expect(citeDataset(IMPRINT, dataset)).toEqual({
      id: 'gold-reserve',
      imprint: IMPRINT,
      title: 'The gold reserve',
      address: 'https://example.org/edition/datasets/gold-reserve/',
    });
  });

  test('of a page leads to it', () => {
    expect(citePage(IMPRINT, { ...dataset, page: '/datasets/' }).address).toBe(
      'https://example.org/edition/datasets/',
    );
  });

  test('of a figure keeps its hedge and says when it holds', () => {
    const { title, address, id } = citeFigure(IMPRINT, dataset, row('gold-reserve-1936'));
    expect(title).toBe(
      'The gold reserve: more than 1,000 million rubles (Gold reserve of the State Bank), first half of 1936, inferred',
    );
    expect(address).toBe('https://example.org/edition/datasets/gold-reserve/#gold-reserve-1936');
    expect(id).toBe('gold-reserve-1936');
  });

  test('of an event names it', () => {
    const { title } = citeFigure(
      IMPRINT,
      { slug: 'chronology', title: 'Chronology' },
      row('twelfth-congress'),
    );
    expect(title).toContain(`Chronology: ${row('twelfth-congress').label}, `);
  });

  test('of two years leads to their comparison, in the order of the reader', () => {
    expect(citeComparison(IMPRINT, { a: 1933, b: 1928 })).toMatchObject({
      id: 'comparison-1933-1928',
      title: '1933 and 1928 compared',
      address: 'https://example.org/edition/compare/?a=1933&b=1928',
    });
  });

  test('of two years leads to the figures that were picked', () => {
    expect(citeComparison(IMPRINT, { a: 1928, b: 1935 }, ['circulation-1935-later']).address).toBe(
      'https://example.org/edition/compare/?a=1928&b=1935&pick=circulation-1935-later',
    );
  });

  test('takes a day of access, and refuses what is none', () => {
    expect(accessedOn(citeDataset(IMPRINT, dataset), '2027-05-01').accessed).toBe('2027-05-01');
    expect(() => accessedOn(citeDataset(IMPRINT, dataset), '2027-02-30')).toThrow(
      new RangeError('not a day of the calendar: "2027-02-30"'),
    );
  });
});

test('inEdition(citation) quotes the title, whose own quotations become inner ones', () => {
  const citation = citeDataset(IMPRINT, { slug: 'x', title: 'The “feverish\nseries”' });
  expect(inEdition(citation)).toBe('“The ‘feverish series’,” The Feverish Series, data version 1.2.0');
});

test('onOneLine(words) leaves no break, no control character and no blank at the ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const line = onOneLine(words);
      expect(line).not.toMatch(/\p{Cc}|[\u2028\u2029]| {2}|^\s|\s$/u);
    }),
  );
});
