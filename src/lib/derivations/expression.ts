import {
  difference,
  exactly,
  logarithm,
  power,
  product,
  quotient,
  sum,
  type Interval,
} from '../quantities/interval';

/** The operations of two operands that formulas are made of. */
const OPERATIONS = {
  sum: { points: (a: number, b: number) => a + b, intervals: sum },
  difference: { points: (a: number, b: number) => a - b, intervals: difference },
  product: { points: (a: number, b: number) => a * b, intervals: product },
  quotient: { points: (a: number, b: number) => a / b, intervals: quotient },
  power: { points: (a: number, b: number) => a ** b, intervals: power },
} as const;
type Operation = keyof typeof OPERATIONS;

/** A formula as a tree: one tree is computed with values, computed with intervals, said in words and set in MathML. */
export type Expression =
  | { readonly kind: 'term'; readonly name: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'logarithm'; readonly of: Expression }
  | { readonly kind: Operation; readonly left: Expression; readonly right: Expression };

/** An input of the formula, by its name. */
export const term = (name: string): Expression => ({ kind: 'term', name });
/** A number of the formula itself. */
export const number = (value: number): Expression => ({ kind: 'number', value });
export const minus = (left: Expression, right: Expression): Expression => ({
  kind: 'difference',
  left,
  right,
});
export const times = (left: Expression, right: Expression): Expression => ({ kind: 'product', left, right });
export const over = (left: Expression, right: Expression): Expression => ({ kind: 'quotient', left, right });
export const raised = (left: Expression, right: Expression): Expression => ({ kind: 'power', left, right });
/** The natural logarithm of a number above one. */
export const ln = (of: Expression): Expression => ({ kind: 'logarithm', of });

/** The value of a formula for the values of its terms. */
export function evaluate(formula: Expression, valueOf: (name: string) => number): number {
  switch (formula.kind) {
    case 'term':
      return valueOf(formula.name);
    case 'number':
      return formula.value;
    case 'logarithm':
      return Math.log(evaluate(formula.of, valueOf));
    default:
      return OPERATIONS[formula.kind].points(
        evaluate(formula.left, valueOf),
        evaluate(formula.right, valueOf),
      );
  }
}

/**
 * The interval of a formula for the intervals of its terms. No narrower than what the terms allow, and no wider as long
 * as each term stands in the formula but once.
 * Throws a `RangeError` where an operation is not defined on an interval.
 */
export function enclose(formula: Expression, intervalOf: (name: string) => Interval): Interval {
  switch (formula.kind) {
    case 'term':
      return intervalOf(formula.name);
    case 'number':
      return exactly(formula.value);
    case 'logarithm':
      return logarithm(enclose(formula.of, intervalOf));
    default:
      return OPERATIONS[formula.kind].intervals(
        enclose(formula.left, intervalOf),
        enclose(formula.right, intervalOf),
      );
  }
}
