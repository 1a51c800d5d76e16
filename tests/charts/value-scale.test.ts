import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueScale } from '$lib/charts/value-scale';
import { isFigureRow } from '$lib/datasets/figure-row';
import { figureRow } from '../datasets/sample';

const value = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
const rows = fc
  .array(value, { minLength: 1, maxLength: 20 })
  .map((values) =>
    values.map((of) => figureRow({ value: of, low: of * 0.9, high: of * 1.1 })).filter(isFigureRow),
  );

test('a linear scale stands on nought and has room above the highest', () => {
  fc.assert(
    fc.property(rows, (figures) => {
      const { y, ticks, floor } = valueScale(figures, 'linear', 1.06);
      const highest = Math.max(...figures.map((row) => row.value));
      expect(y.domain).toEqual([0, highest * 1.06]);
      expect(floor).toBe(0);
      for (const tick of ticks) expect(tick).toBeLessThanOrEqual(highest * 1.02);
    }),
  );
});

test('a log scale holds all that the figures allow, stands on its foot, and never on nought', () => {
  fc.assert(
    fc.property(rows, (figures) => {
      const { y, ticks, floor } = valueScale(figures, 'log', 1.06);
      const [bottom, top] = y.domain;
      expect(bottom).toBeGreaterThan(0);
      expect(floor).toBe(bottom);
      for (const { low, high } of figures) {
        expect(low).toBeGreaterThan(bottom);
        expect(high).toBeLessThan(top);
      }
      expect(ticks.length).toBeGreaterThan(0);
    }),
  );
});
