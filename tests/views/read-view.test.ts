import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseYears, plainView } from '$lib/views/offered';
import { readView, writeView } from '$lib/views/read-view';
import { SCALES } from '$lib/views/view';
import { viewsOffered } from '$lib/views/offered';
import { CIRCULATION, FRANC, offerOf, RESERVE } from './sample';

const read = (search: string, offer = CIRCULATION) => readView(new URLSearchParams(search), offer);

describe('readView(params, offer)', () => {
  test('gives the level on a linear scale for an address that names no view', () => {
    expect(read('?from=1928')).toEqual({ view: plainView(CIRCULATION), notices: [] });
  });

  test('gives what the address names', () => {
    expect(read('?view=index&scale=log&base=1928')).toEqual({
      view: { name: 'index', scale: 'log', base: 1928 },
      notices: [],
    });
  });

  test.each([
    ['?view=x', CIRCULATION, '“x” is not a view: shown the level.'],
    ['?view=index', FRANC, 'The index is not offered for these figures: shown the level.'],
    ['?view=change&view=x', CIRCULATION, 'The address gives “view” 2 times: the first is used.'],
    ['?scale=cubic', CIRCULATION, '“cubic” is not a scale: shown on a linear scale.'],
    ['?scale=log', RESERVE, 'no nought for a bar to stand on: shown on a linear scale.'],
    ['?view=index&base=1926', CIRCULATION, 'no figure for 1926; nearest: 1925 and 1928. Shown 1925 = 100.'],
    ['?view=index&base=1927', CIRCULATION, 'Shown 1928 = 100.'],
    ['?view=index&base=abc', CIRCULATION, '“abc” is not a year: shown 1925.'],
    [
      '?view=index&base=1800',
      CIRCULATION,
      '1800 lies outside the years of the data, 1925 to 1935: shown 1925.',
    ],
    [
      '?base=1928',
      CIRCULATION,
      'A base year belongs to the index, and this is the level: “base” is not used.',
    ],
  ])('%s says what it could not use', (search, offer, said) => {
    expect(read(search, offer).notices.join(' ')).toContain(said);
  });

  test('refuses a log scale for a nought among the figures, and names it', () => {
    const rows = CIRCULATION.rows.map((row, index) => (index === 2 ? { ...row, value: 0 } : row));
    const { view, notices } = read('?scale=log', { ...CIRCULATION, rows });
    expect(view.scale).toBe('linear');
    expect(notices.join(' ')).toContain('has no place for 0.0 (circulation-1929)');
  });

  test('gives a state that the dataset offers, whatever the address', () => {
    const offers = ['currency-in-circulation', 'franc-exchange', 'gold-reserve', 'chronology'].map(offerOf);
    const word = fc.oneof(fc.constantFrom('index', 'change', 'log', '1928', '1926', '', '0'), fc.string());
    fc.assert(
      fc.property(
        fc.constantFrom(...offers),
        fc.dictionary(fc.constantFrom('view', 'scale', 'base'), word),
        (offer, given) => {
          const { view } = readView(new URLSearchParams(given), offer);
          expect(viewsOffered(offer)).toContain(view.name);
          expect([...baseYears(offer.rows), 0]).toContain(view.base);
        },
      ),
    );
  });
});

test('writeView() writes what readView() reads, and keeps the rest of the address', () => {
  const state = fc.record({
    name: fc.constantFrom(...viewsOffered(CIRCULATION)),
    scale: fc.constantFrom(...SCALES),
    base: fc.constantFrom(...baseYears(CIRCULATION.rows)),
  });
  fc.assert(
    fc.property(state, (view) => {
      const search = writeView(new URLSearchParams('?from=1928&view=x'), view, CIRCULATION);
      const base = view.name === 'index' ? view.base : plainView(CIRCULATION).base;
      expect(read(search)).toEqual({ view: { ...view, base }, notices: [] });
      expect(new URLSearchParams(search).get('from')).toBe('1928');
    }),
  );
});
