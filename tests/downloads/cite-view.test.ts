import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeDataset, citeFigure } from '$lib/downloads/citation';
import { citeView, citeYears } from '$lib/downloads/cite-view';
import { viewDataset } from '$lib/edition/dataset-view';
import { sampleEdition } from '../edition/sample';
import { IMPRINT } from './sample-citation';

const view = viewDataset(sampleEdition, 'currency-in-circulation');
const whole = citeDataset(IMPRINT, view);
const { from, to } = view.bounds;
const cited = (search: string, hash = '') => citeView(IMPRINT, view, { search, hash });

describe('citeYears(imprint, dataset, years)', () => {
  test('names the years and leads to them', () => {
    expect(citeYears(IMPRINT, view, { from: 1928, to: 1933 })).toEqual({
      ...whole,
      id: 'currency-in-circulation-1928-1933',
      title: 'Currency in circulation, 1928 to 1933',
      address: `${whole.address}?from=1928&to=1933`,
    });
  });

  test('of all years is the citation of the dataset', () => {
    expect(citeYears(IMPRINT, view, view.bounds)).toEqual(whole);
  });
});

describe('citeView(imprint, dataset, address)', () => {
  test('of a plain address is the citation of the dataset', () => expect(cited('')).toEqual(whole));

  test('names years and view and leads to both', () => {
    expect(cited('?from=1928&view=index&base=1929&scale=log')).toMatchObject({
      id: `currency-in-circulation-1928-${String(to)}-index-1929-100-log-scale`,
      title: `Currency in circulation, 1928 to ${String(to)}, index, 1929 = 100, log scale`,
      address: `${whole.address}?from=1928&view=index&scale=log&base=1929`,
    });
  });

  test('names a pinned figure alone, and leads to it in the state of the page', () => {
    const row = view.rows.find(({ id }) => id === 'circulation-1933');
    if (!row) throw new Error('no such row');
    expect(cited('?from=1928', '#circulation-1933')).toEqual({
      ...citeFigure(IMPRINT, view, row),
      address: `${whole.address}?from=1928#circulation-1933`,
    });
  });

  test.each(['#downloads-title', '#franc-parity-1924', '#%zz', '#'])('takes %s for no figure', (hash) => {
    expect(cited('', hash)).toEqual(whole);
  });

  test('leads to what the page could use of its address, and to nothing else', () => {
    expect(cited('?from=abc&to=1933&note=kept').address).toBe(`${whole.address}?to=1933`);
  });

  test('names of any address a state that gives the same citation again', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.integer({ min: from - 2, max: to + 2 }).map(String),
      fc.constantFrom('index', 'change', 'log'),
    );
    const pair = fc.tuple(fc.constantFrom('from', 'to', 'view', 'scale', 'base', 'x'), piece);
    const hash = fc.oneof(
      fc.string().map((text) => `#${text}`),
      fc.constantFrom('', ...view.rows.map(({ id }) => `#${id}`)),
    );
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 5 }), hash, (pairs, fragment) => {
        const citation = cited(`?${new URLSearchParams(pairs).toString()}`, fragment);
        const address = new URL(citation.address);
        expect(address.href).toBe(citation.address);
        expect(cited(address.search, address.hash)).toEqual(citation);
        expect(citation.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});
