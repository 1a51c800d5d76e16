import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { calculate, CalculationSchema } from '$lib/derivations/calculation';
import { complaintsOf } from '../faults/expect-faults';

const operands = new Map([
  ['pound', { value: 124.21, low: null }],
  ['ruble', { value: 9.458, low: 9.4575 }],
  ['cover', { value: 12.5, low: 11.76 }],
]);
const calculation = (fields: object) => v.parse(CalculationSchema, { name: 'x', decimals: 2, ...fields });

describe('calculate(calculation, operands)', () => {
  test.each([
    [{ operation: 'quotient', times: ['pound'], over: ['ruble'] }, 13.1328],
    [{ operation: 'quotient', times: ['pound', 'cover'], over: ['ruble', 'cover'] }, 13.1328],
    [{ operation: 'quotient', times: ['cover'], over: [] }, 12.5],
    [{ operation: 'sum', terms: ['pound', 'ruble'] }, 133.668],
    [{ operation: 'mean', terms: ['pound', 'ruble', 'cover'] }, 48.7227],
    [{ operation: 'low', terms: ['cover'] }, 11.76],
    [{ operation: 'loss', from: ['cover'], to: ['ruble'] }, 24.336],
    [{ operation: 'loss', from: ['pound', 'ruble'], to: ['cover', 'ruble'] }, 83.5727],
  ])('of %j is %d', (fields, expected) => {
    expect(calculate(calculation(fields), operands)).toBeCloseTo(expected, 4);
  });

  test.each([
    [{ operation: 'quotient', times: ['pound'], over: ['franc'] }, 'missing operand: "franc"'],
    [{ operation: 'sum', terms: ['franc'] }, 'missing operand: "franc"'],
    [{ operation: 'loss', from: ['pound'], to: ['franc'] }, 'missing operand: "franc"'],
    [{ operation: 'low', terms: ['pound'] }, 'operand without a lower bound: "pound"'],
  ])('throws for %j, and names the operand', (fields, message) => {
    expect(() => calculate(calculation(fields), operands)).toThrow(new RangeError(message));
  });

  test('puts the mean between the least and the greatest of its terms', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (numbers) => {
        const given = new Map(numbers.map((value, index) => [`n${String(index)}`, { value, low: null }]));
        const mean = calculate(calculation({ operation: 'mean', terms: [...given.keys()] }), given);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...numbers) - 1e-6);
        expect(mean).toBeLessThanOrEqual(Math.max(...numbers) + 1e-6);
      }),
    );
  });
});

describe('CalculationSchema', () => {
  test.each([
    [{ operation: 'power', terms: ['a'] }, 'operation'],
    [{ operation: 'sum', terms: [] }, 'terms'],
    [{ operation: 'loss', from: [], to: ['a'] }, 'from'],
    [{ operation: 'loss', from: ['a'], to: [] }, 'to'],
    [{ operation: 'quotient', times: [], over: [] }, 'times'],
    [{ operation: 'sum', terms: ['a'], decimals: -1 }, 'decimals'],
    [{ operation: 'sum', terms: ['a'], over: [] }, 'over'],
  ])('refuses %j', (fields, field) => {
    expect(complaintsOf(CalculationSchema, { name: 'x', decimals: 2, ...fields })).toEqual([field]);
  });
});
