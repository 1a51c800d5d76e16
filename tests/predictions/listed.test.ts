import { expect, test } from 'vitest';
import { listed } from '$lib/predictions/listed';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('listed(%j) is “%s”', (words, expected) => {
  expect(listed(words)).toBe(expected);
});
