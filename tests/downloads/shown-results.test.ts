import { expect, test } from 'vitest';
import { shownResults } from '$lib/downloads/shown-results';
import { stateAt } from './states';

const wordsAt = (search: string) =>
  shownResults(stateAt('currency-in-circulation', search)).results.map(({ words }) => words);

test('a level shows the figures of its years, in the words of their rows', () => {
  expect(wordsAt('?from=1934')).toEqual([
    '6.9 billion rubles, 1 January 1934, inferred',
    '7.7 billion rubles, 1 January 1935, inferred',
    '7.9 billion rubles, 1935, day not stated',
  ]);
});

test('an index shows what each figure is of the base, though the base lies outside the years', () => {
  expect(wordsAt('?from=1933&to=1933&view=index&base=1928')).toEqual([
    '494.1 (1928 = 100), at the beginning of 1933, stated',
  ]);
});

test('a change shows what ends within the years, or why nothing does', () => {
  expect(wordsAt('?from=1933&to=1934&view=change')).toEqual([
    '−17.9 per cent; −1.5 billion rubles; from 1 January 1933 to 1 January 1934',
  ]);
  const { results, refusals } = shownResults(
    stateAt('currency-in-circulation', '?from=1930&to=1930&view=change'),
  );
  expect(results).toEqual([]);
  expect(refusals.join()).toContain('is one figure');
});
