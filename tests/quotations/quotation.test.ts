import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Fault } from '$lib/faults/fault';
import {
  QuotationIdSchema,
  QuotationSchema,
  resolveQuotations,
  WordsSchema,
  wordsWithin,
} from '$lib/quotations/quotation';
import { editSource } from '$lib/sources/source-edition';
import { complaintsOf, expectFaults } from '../faults/expect-faults';
import { sampleRecord, sampleSource } from '../sources/sample';

const quotation = (id: string, exact: string, around: object = {}) =>
  v.parse(QuotationSchema, { id, exact, ...around });
const source = sampleSource('Eight of three. Three of three, and gold. Three of three, and paper.');

function resolve(quotations: Parameters<typeof resolveQuotations>[1], of = source) {
  const faults: Fault[] = [];
  return { resolved: resolveQuotations(of, quotations, 'quotations.json', faults), faults };
}

describe('resolveQuotations(source, quotations, file, faults)', () => {
  test('finds each one’s place in the emended text and its section', () => {
    const { resolved, faults } = resolve([
      quotation('eight', 'Eight of three.'),
      quotation('paper', 'Three of three', { suffix: ', and paper' }),
    ]);
    expect(faults).toEqual([]);
    expect([...resolved.values()]).toEqual([
      { id: 'eight', exact: 'Eight of three.', start: 8, end: 23, section: 'all' },
      { id: 'paper', exact: 'Three of three', start: 50, end: 64, section: 'all' },
    ]);
  });

  test('reports and leaves out what is found nowhere or twice', () => {
    const { resolved, faults } = resolve([
      quotation('none', 'Silver'),
      quotation('two', 'Three of three, and'),
    ]);
    expectFaults(faults, [
      'quotation not found: "Silver" (quotations.json, none, exact); expected these words to the letter',
      'quotation found twice: "Three of three, and" (quotations.json, two, exact); expected one place: at 24 and 50 it needs a longer prefix or suffix',
    ]);
    expect(resolved.size).toBe(0);
  });

  test('reports what runs from one section into the next', () => {
    const text = '1. ONE. First. 2. TWO. Second.';
    const sections = [
      { id: 'one', heading: '1. ONE.' },
      { id: 'two', heading: '2. TWO.' },
    ];
    const files = { record: 'sample.json', emendations: 'emendations.json' };
    const two = editSource(sampleRecord(text, sections), text, [], files, []);
    const { resolved, faults } = resolve(
      [quotation('across', 'First. 2.'), quotation('second', 'Second.')],
      two,
    );
    expectFaults(faults, [
      'quotation outside the sections: "First. 2." (quotations.json, across, exact); expected words within one section',
    ]);
    expect(resolved.get(v.parse(QuotationIdSchema, 'second'))?.section).toBe('two');
  });
});

describe('wordsWithin(quotation, words)', () => {
  const { resolved } = resolve([quotation('gold', 'Three of three, and gold.')]);
  const gold = resolved.get(v.parse(QuotationIdSchema, 'gold'));
  const within = (words: v.InferOutput<typeof WordsSchema>) => gold && wordsWithin(gold, words);

  test('are a place in the whole text, though other sentences have the same words', () => {
    expect(within('Three of three')).toEqual({ place: { start: 24, end: 38 } });
  });

  test('are told apart by what stands around them', () => {
    expect(within({ exact: 'of', prefix: 'Three ', suffix: '' })).toEqual({ place: { start: 30, end: 32 } });
  });

  test('are not found beyond the quotation', () => {
    expect(within('paper')).toMatchObject({ problem: 'quotation not found', got: '"paper"' });
  });

  test('are not found where they stand twice', () => {
    expect(within('hree')).toMatchObject({ problem: 'quotation found twice', got: '"hree"' });
  });
});

describe('WordsSchema', () => {
  test('takes words or a selector, and not nothing', () => {
    expect(complaintsOf(WordsSchema, 'three')).toEqual([]);
    expect(complaintsOf(WordsSchema, { exact: 'three', prefix: 'of ' })).toEqual([]);
    expect(complaintsOf(WordsSchema, '')).not.toEqual([]);
    expect(complaintsOf(WordsSchema, { exact: 'three', offset: 3 })).not.toEqual([]);
  });
});
