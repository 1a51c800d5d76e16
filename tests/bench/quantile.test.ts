import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantile } from './quantile.js';

test('quantile() lies between two numbers in proportion', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([4, 1, 2, 3], 0.5)).toBe(2.5);
  expect(quantile([0, 10], 0.9)).toBe(9);
  expect(quantile([7], 0.9)).toBe(7);
  expect(() => quantile([], 0.5)).toThrow(new RangeError('a quantile of no numbers'));
});

test('quantile() lies within its numbers and does not fall as the share rises', () => {
  const numbers = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(numbers, share, share, (some, a, b) => {
      const [low, high] = [quantile(some, Math.min(a, b)), quantile(some, Math.max(a, b))];
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(Math.min(...some) - 1e-9);
      expect(high).toBeLessThanOrEqual(Math.max(...some) + 1e-9);
    }),
  );
});
