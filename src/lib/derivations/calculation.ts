import * as v from 'valibot';

/** A small calculation inside a caveat, on the values of observations and references by their ids. */
export const CalculationSchema = v.variant('operation', [
  v.strictObject({
    name: v.string(),
    operation: v.literal('quotient'),
    times: v.pipe(v.array(v.string()), v.minLength(1)),
    over: v.array(v.string()),
    /** True for a result in per cent. */
    percent: v.optional(v.boolean(), false),
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({
    name: v.string(),
    operation: v.picklist(['sum', 'mean', 'low']),
    terms: v.pipe(v.array(v.string()), v.minLength(1)),
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({
    name: v.string(),
    operation: v.literal('loss'),
    from: v.pipe(v.array(v.string()), v.minLength(1)),
    to: v.pipe(v.array(v.string()), v.minLength(1)),
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
]);
export type Calculation = v.InferOutput<typeof CalculationSchema>;

/** A value that a calculation may name, with its lower bound where the text sets one. */
export interface Operand {
  readonly value: number;
  readonly low: number | null;
}

/**
 * The result of a calculation: the product of `times` over that of `over`; the sum or the mean of the terms;
 * the lower bound of the one term; or what the sum of `from` lost, in per cent of it, until it became that of `to`.
 * Throws a `RangeError` that names the id of an operand that is not given or has no such bound.
 */
export function calculate(calculation: Calculation, operands: ReadonlyMap<string, Operand>): number {
  const operand = (id: string): Operand => {
    const found = operands.get(id);
    if (!found) throw new RangeError(`missing operand: ${JSON.stringify(id)}`);
    return found;
  };
  if (calculation.operation === 'quotient') {
    const product = (ids: readonly string[]) => ids.reduce((result, id) => result * operand(id).value, 1);
    return (product(calculation.times) / product(calculation.over)) * (calculation.percent ? 100 : 1);
  }
  const total = (ids: readonly string[]) => ids.reduce((result, id) => result + operand(id).value, 0);
  if (calculation.operation === 'loss') return (1 - total(calculation.to) / total(calculation.from)) * 100;
  const { terms } = calculation;
  if (calculation.operation === 'low') {
    const [id = ''] = terms;
    const { low } = operand(id);
    if (low === null) throw new RangeError(`operand without a lower bound: ${JSON.stringify(id)}`);
    return low;
  }
  const sum = total(terms);
  return calculation.operation === 'sum' ? sum : sum / terms.length;
}
