import { expect, test } from 'vitest';
import { silentBetween } from '$lib/datasets/silent-between';
import { onDay } from './sample';

test.each([
  ['1925-01-01', '1928-01-01', [1926, 1927]],
  ['1925-12-31', '1926-01-01', []],
  ['1925-01-01', '1925-06-01', []],
])('between %s and %s are %j', (from, to, years) => {
  expect(silentBetween(onDay('from', from, 1), onDay('to', to, 2))).toEqual(years);
});
