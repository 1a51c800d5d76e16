import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, readChartState, wholeState } from '$lib/downloads/chart-state';
import { SITE } from '../edition/sample';
import { anyState, datasetOf, stateAt } from './states';

const SLUG = 'currency-in-circulation';

test('an empty address is the whole state, and its address is plain', () => {
  expect(stateAt(SLUG)).toEqual(wholeState(datasetOf(SLUG)));
  expect(addressOf(stateAt(SLUG), SITE)).toBe(`${SITE}/datasets/${SLUG}/`);
});

test('addressOf(state) leads back to the state', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const address = new URL(addressOf(state, SITE));
      expect(readChartState(state.dataset, address)).toEqual(state);
    }),
  );
});

describe('what an address cannot have is replaced by the nearest valid state', () => {
  test.each([
    ['?from=1700&to=abc', '', ''],
    ['?view=pie&scale=cubic', '', ''],
    ['?from=1930&to=1928', '', '?from=1928&to=1930'],
    ['', '#nothing', ''],
    ['', '#%zz', ''],
    // Pinned on the page, where the years leave it out of the chart.
    ['?from=1930', '#circulation-1925', '?from=1930'],
  ])('%s%s', (search, hash, rest) => {
    expect(addressOf(stateAt(SLUG, search, hash), '')).toBe(`/datasets/${SLUG}/${rest}`);
  });
});
