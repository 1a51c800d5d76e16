import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseYears } from '$lib/views/offered';
import { SCALES, VIEWS } from '$lib/views/view';
import { resultsInWords, shownView, summaryOfView } from '$lib/views/view-words';
import { workedInView } from '$lib/views/worked';
import { CIRCULATION, FRANC, RESERVE } from './sample';

const ALL = { from: 1924, to: 1936 };

test('no view says NaN, infinity or undefined, for any years, base and scale', () => {
  const year = fc.integer({ min: 1923, max: 1937 });
  fc.assert(
    fc.property(
      fc.constantFrom(CIRCULATION, FRANC, RESERVE),
      fc.constantFrom(...VIEWS),
      fc.constantFrom(...SCALES),
      year,
      year,
      fc.constantFrom(...baseYears(CIRCULATION.rows), 1926),
      ({ rows }, name, scale, a, b, base) => {
        const range = { from: Math.min(a, b), to: Math.max(a, b) };
        const view = { name, scale, base };
        const worked = workedInView(rows, range, view);
        const said = [
          summaryOfView(rows, range, view),
          resultsInWords(rows, range, view),
          JSON.stringify(worked),
        ];
        expect(said.join('\n')).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
  );
});

test('summaryOfView() says from what to what an index goes, and the silence', () => {
  expect(
    summaryOfView(CIRCULATION.rows, { from: 1925, to: 1935 }, { name: 'index', scale: 'log', base: 1928 }),
  ).toBe(
    '1925 to 1935, index, 1928 = 100: the first is 41.2 (at the beginning of 1925), the last 464.7 (1935, day not stated); the highest is 494.1 (at the beginning of 1933). The text is silent for 1926 and 1927.',
  );
});

test('summaryOfView() says what a change is over and what has none', () => {
  const said = summaryOfView(FRANC.rows, ALL, { name: 'change', scale: 'linear', base: 1924 });
  expect(said).toContain('−76.9 per cent in 10.83 to 11.92 years, about −12.1 per cent a year');
  expect(said).toContain('Purchasing power in world prices is one figure');
});

test('workedInView() works each result with the numbers of the text', () => {
  const { results } = workedInView(CIRCULATION.rows, ALL, { name: 'change', scale: 'linear', base: 1925 });
  expect(results[0]?.lines).toHaveLength(3);
  expect(results[1]?.lines[0]).toMatch(/^\(2\.0 ÷ 1\.7 − 1\) × 100 ≈ \+17\.6 per cent; allows /);
});

test('shownView(view) is called what it is, and is nothing for what a page shows by itself', () => {
  expect(shownView({ name: 'index', scale: 'log', base: 1928 })?.words).toBe('index, 1928 = 100, log scale');
  expect(shownView({ name: 'level', scale: 'log', base: 1928 })?.words).toBe('level, log scale');
  expect(shownView({ name: 'level', scale: 'linear', base: 1928 })).toBeUndefined();
});
