import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf } from '$lib/downloads/chart-state';
import { stateFileName } from '$lib/downloads/state-file-name';
import { anyState, stateAt } from './states';

const SLUG = 'currency-in-circulation';

test.each([
  ['', '', ''],
  ['?from=1928&to=1933', '', '_1928-1933'],
  ['?view=index&base=1930', '', '_index-1930'],
  ['?scale=log', '#circulation-1932', '_log_circulation-1932'],
  ['?from=1928&view=change&scale=log', '', '_1928-1935_change_log'],
])('stateFileName(state) of %s%s carries what is chosen', (search, hash, rest) => {
  expect(stateFileName(stateAt(SLUG, search, hash), 'svg')).toBe(`${SLUG}${rest}.svg`);
});

test('two states have one name only where they have one address', () => {
  fc.assert(
    fc.property(anyState, anyState, (a, b) => {
      expect(stateFileName(a, 'png') === stateFileName(b, 'png')).toBe(addressOf(a, '') === addressOf(b, ''));
      expect(stateFileName(a, 'png')).toMatch(/^[a-z0-9_-]+\.png$/);
    }),
  );
});
