import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { altTextOf } from '$lib/downloads/alt-text';
import { shownResults } from '$lib/downloads/shown-results';
import { rowsWithin } from '$lib/datasets/row-years';
import { rowInFull } from '$lib/datasets/summary';
import { anyState, stateAt } from './states';

describe('altTextOf(state)', () => {
  test.each([
    [
      'currency-in-circulation',
      '',
      '',
      'Line chart: Currency in circulation, billion rubles, 1925 to 1935. It shows 10 figures. First and lowest: 0.7 billion rubles, at the beginning of 1925, stated. Highest: 8.4 billion rubles, at the beginning of 1933, stated. Last: 7.9 billion rubles, 1935, day not stated. No figure in the text for 1926 and 1927.',
    ],
    [
      'gold-reserve',
      '?from=1930',
      '#gold-reserve-1936',
      'Bar chart: The gold reserve of the State Bank, million rubles, 1930 to 1936. It shows one figure. Gold reserve of the State Bank: more than 1,000 million rubles, first half of 1936, inferred. No figure in the text for 1930 to 1935. Marked: Gold reserve of the State Bank: more than 1,000 million rubles, first half of 1936, inferred.',
    ],
    [
      'currency-in-circulation',
      '?from=1926&to=1927',
      '',
      'Line chart: Currency in circulation, billion rubles, 1926 to 1927. It shows no figure: the text gives none for 1926 to 1927.',
    ],
    [
      'currency-in-circulation',
      '?from=1928&to=1929&view=index&base=1928&scale=log',
      '',
      'Line chart: Currency in circulation, index, 1928 = 100, log scale, 1928 to 1929. It shows 2 figures. First and lowest: 100.0 (1928 = 100), by the beginning of 1928, stated. Last and highest: 117.6 (1928 = 100), 1 January 1929, inferred.',
    ],
  ])('%s %s %s', (slug, search, hash, words) => {
    expect(altTextOf(stateAt(slug, search, hash))).toBe(words);
  });

  test('never joins two series: each has its own first and last', () => {
    const words = altTextOf(stateAt('franc-exchange'));
    expect(words).toContain('Last and lowest: Official exchange: 3 French francs');
    expect(words).toContain(' Purchasing power in world prices: hardly 1.5 French francs');
  });

  test('says or counts everything that is shown, and nothing that is not, for any state', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const words = altTextOf(state);
        const { results } = shownResults(state);
        const { rows } = state.dataset;
        const count = /It shows (no|one|\d+) (?:figure|event|change)/.exec(words)?.[1] ?? '0';
        expect({ no: 0, one: 1 }[count] ?? Number(count)).toBe(results.length);
        const [first] = results;
        const last = results.at(-1);
        for (const end of [first, last]) if (end) expect(words).toContain(end.words);
        const shown = new Set(rowsWithin(rows, state.range));
        for (const row of rows.filter((each) => !shown.has(each)))
          expect(words).not.toContain(rowInFull(row));
        const values = results.flatMap(({ value }) => (value === null ? [] : [value]));
        // One series: its highest and its lowest are said.
        if (state.dataset.chart === 'circulation')
          for (const end of [Math.max(...values), Math.min(...values)])
            expect(
              values.length === 0 || results.some((each) => each.value === end && words.includes(each.words)),
            ).toBe(true);
        const pinned = results.find(({ id }) => id === state.pinned);
        expect(words.includes('Marked: ')).toBe(pinned !== undefined);
        expect(words).not.toMatch(/NaN|Infinity|undefined|null|\.\.|, ,/);
      }),
    );
  });
});
