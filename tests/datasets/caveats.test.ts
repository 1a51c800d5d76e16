import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { workOutCaveats } from '$lib/datasets/caveats';
import { DatasetSchema } from '$lib/datasets/dataset';
import { ReferenceSchema } from '$lib/datasets/reference';
import type { Fault } from '$lib/faults/fault';
import { reporter } from '$lib/observations/ground';
import { complaintsOf, expectFaults } from '../faults/expect-faults';

const REFERENCE = {
  id: 'pound',
  fact: 'Francs per pound',
  figure: '124.21 francs',
  value: 124.21,
  unit: 'francs',
  date: '1928',
  citation: 'The Spectator',
  confidence: 'high',
};
const operands = new Map([
  ['pound', { value: 124.21, low: null }],
  ['ruble', { value: 9.458, low: null }],
]);
const PARITY = { name: 'parity', operation: 'quotient', times: ['pound'], over: ['ruble'], decimals: 2 };

function workOut(text: string, calculations: readonly object[] = [], cited: readonly string[] = []) {
  const faults: Fault[] = [];
  const caveats = v.parse(DatasetSchema.entries.caveats, [
    { id: 'franc', title: 'Which?', text: text.padEnd(40, '.'), calculations, references: cited },
  ]);
  const report = reporter('datasets/franc.json', 'franc-exchange', faults);
  const [caveat] = workOutCaveats(caveats, operands, [v.parse(ReferenceSchema, REFERENCE)], report);
  return { caveat, faults };
}

describe('workOutCaveats(caveats, operands, references, report)', () => {
  test('puts the result in the place of every name in braces', () => {
    const { caveat, faults } = workOut('{parity} francs to the ruble, that is {parity}', [PARITY], ['pound']);
    expect(faults).toEqual([]);
    expect(caveat).toEqual({
      id: 'franc',
      title: 'Which?',
      text: '13.13 francs to the ruble, that is 13.13',
      references: ['pound'],
    });
  });

  const text = 'A caveat that has {parity} francs to a ruble';
  test.each([
    [
      'a name without a calculation',
      `${text} and {pound}`,
      [PARITY],
      [],
      'name without a calculation: {pound} (datasets/franc.json, franc-exchange, caveats.franc.text); expected the name of one of the calculations, or an id with “.figure” or “.date”',
    ],
    [
      'a calculation without a name',
      text,
      [PARITY, { ...PARITY, name: 'spare' }],
      [],
      'calculation not used: "spare" (datasets/franc.json, franc-exchange, caveats.franc.calculations); expected {spare} in the text',
    ],
    [
      'an operand that there is not',
      text,
      [{ ...PARITY, over: ['ruble', 'grain'] }],
      [],
      'missing reference: "grain" (datasets/franc.json, franc-exchange, caveats.franc.calculations); expected the id of a figure or of a reference with a value',
    ],
    [
      'a term that there is not',
      text,
      [{ name: 'parity', operation: 'sum', terms: ['grain'], decimals: 0 }],
      [],
      'missing reference: "grain" (datasets/franc.json, franc-exchange, caveats.franc.calculations); expected the id of a figure or of a reference with a value',
    ],
    [
      'a reference that there is not',
      text,
      [PARITY],
      ['ounce'],
      'missing reference: "ounce" (datasets/franc.json, franc-exchange, caveats.franc.references); expected the id of a reference',
    ],
  ])('reports %s', (_what, words, calculations, cited, line) => {
    expectFaults(workOut(words, calculations, cited).faults, [line]);
  });
});

describe('ReferenceSchema', () => {
  test.each([
    ['another confidence', { confidence: 'some' }, 'confidence'],
    ['an empty citation', { citation: '' }, 'citation'],
    ['a figure in words for a value', { value: '124.21' }, 'value'],
  ])('refuses %s', (_what, change, field) => {
    expect(complaintsOf(ReferenceSchema, { ...REFERENCE, ...change })).toEqual([field]);
  });
});
