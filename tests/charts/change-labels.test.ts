import { expect, test } from 'vitest';
import { STATIC_LAYOUTS } from '$lib/charts/layout';
import { draw, inputOf, wordsOf } from './draw';

const [NARROW, , WIDE] = STATIC_LAYOUTS;
const input = inputOf('currency-in-circulation');
const view = { name: 'change', scale: 'log', base: 1925 } as const;

test('a value of the scale that the words at the first bar would half cover is left out', () => {
  const range = { from: 1928, to: 1933 };
  expect(wordsOf(draw({ ...input, range, view }, NARROW))).not.toContain('1.25');
  expect(wordsOf(draw({ ...input, range, view }, WIDE))).toContain('1.25');
});
