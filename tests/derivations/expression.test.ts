import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  enclose,
  evaluate,
  ln,
  minus,
  number,
  over,
  raised,
  term,
  times,
  type Expression,
} from '$lib/derivations/expression';

const terms: Readonly<Record<string, number>> = { a: 8, b: 2, c: 3 };
const valueOf = (name: string): number => terms[name] ?? NaN;
const formulas: readonly (readonly [string, Expression, number])[] = [
  ['a term', term('a'), 8],
  ['a number', number(100), 100],
  ['a difference', minus(term('a'), term('b')), 6],
  ['a product', times(term('a'), term('b')), 16],
  ['a quotient', over(term('a'), term('b')), 4],
  ['a power', raised(term('b'), term('c')), 8],
  ['a logarithm', ln(term('a')), Math.log(8)],
  [
    'a growth',
    minus(raised(over(term('a'), term('b')), over(number(1), term('c'))), number(1)),
    4 ** (1 / 3) - 1,
  ],
];

describe('evaluate(formula, valueOf)', () => {
  test.each(formulas)('of %s', (_what, formula, expected) => {
    expect(evaluate(formula, valueOf)).toBeCloseTo(expected, 12);
  });
});

describe('enclose(formula, intervalOf)', () => {
  test.each(formulas)('of points, %s, is its value', (_what, formula, expected) => {
    const { low, high } = enclose(formula, (name) => ({ low: valueOf(name), high: valueOf(name) }));
    expect(low).toBeCloseTo(expected, 12);
    expect(high).toBeCloseTo(expected, 12);
  });

  test.each(formulas)('holds %s of any points of its terms', (_what, formula) => {
    const between = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(between, between, between, (x, y, z) => {
        const at: Readonly<Record<string, number>> = { a: x, b: y, c: z };
        const point = (name: string) => valueOf(name) * (0.9 + 0.2 * (at[name] ?? 0));
        const { low, high } = enclose(formula, (name) => ({
          low: valueOf(name) * 0.9,
          high: valueOf(name) * 1.1,
        }));
        const value = evaluate(formula, point);
        expect(low).toBeLessThanOrEqual(value + 1e-12);
        expect(high).toBeGreaterThanOrEqual(value - 1e-12);
      }),
    );
  });
});
