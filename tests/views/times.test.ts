import { expect, test } from 'vitest';
import { timesOf } from '$lib/views/times';

test('timesOf() makes doubling and halving equally far from once', () => {
  expect(timesOf({ value: 100, low: 50, high: null })).toEqual({ value: 2, low: 1.5, high: null });
  expect(timesOf({ value: -50, low: -100, high: 0 })).toEqual({ value: 0.5, low: null, high: 1 });
});
