import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { markPassage, marksOf, type Mark } from '$lib/observations/passage';
import { QuotationIdSchema, type Quotation } from '$lib/quotations/quotation';
import { sampleEdition } from '../edition/sample';

const EXACT = 'From 0.7 billion rubles at the beginning of 1925 to 1.7 billions.';
const id = v.parse(QuotationIdSchema, 'sum');
const quotation: Quotation = { id, exact: EXACT, start: 100, end: 100 + EXACT.length, section: 'two' };
const mark = (start: number, end: number, of: string, kind: Mark['kind'] = 'figure'): Mark => ({
  evidence: { quotation, place: { start: 100 + start, end: 100 + end }, words: EXACT.slice(start, end) },
  kind,
  id: of,
});
const markWords = (words: string, of: string, kind: Mark['kind'] = 'figure') =>
  mark(EXACT.indexOf(words), EXACT.indexOf(words) + words.length, of, kind);
const partsOf = (...marks: Mark[]) =>
  markPassage(quotation, marks).parts.map(({ text, kind, ids }) => [text, kind, ids.join(' ')]);

describe('markPassage(quotation, marks)', () => {
  test('cuts out the words of figures and dates, in the order of the text', () => {
    expect(
      partsOf(markWords('1.7 billions', 'b'), markWords('at the beginning of 1925', 'a', 'date')),
    ).toEqual([
      ['From 0.7 billion rubles ', 'plain', ''],
      ['at the beginning of 1925', 'date', 'a'],
      [' to ', 'plain', ''],
      ['1.7 billions', 'figure', 'b'],
      ['.', 'plain', ''],
    ]);
  });

  test('makes one part of the same words of two ids', () => {
    expect(partsOf(mark(0, 4, 'a'), mark(0, 4, 'b')).slice(0, 1)).toEqual([['From', 'figure', 'a b']]);
  });

  test('gives words that two marks share to the one that begins first', () => {
    expect(partsOf(mark(7, EXACT.length, 'b'), mark(5, 8, 'a')).map(([text]) => text)).toEqual([
      'From ',
      '0.7',
      EXACT.slice(8),
    ]);
  });

  test('passes over the marks of other quotations', () => {
    const other = v.parse(QuotationIdSchema, 'other');
    const { evidence, ...rest } = markWords('0.7', 'a');
    const elsewhere = { ...rest, evidence: { ...evidence, quotation: { ...quotation, id: other } } };
    expect(partsOf(elsewhere)).toEqual([[EXACT, 'plain', '']]);
  });

  test('loses no letter, whatever is marked', () => {
    const places = fc.array(fc.tuple(fc.nat(EXACT.length - 2), fc.integer({ min: 1, max: 20 })));
    fc.assert(
      fc.property(places, (list) => {
        const marks = list.map(([start, length], index) =>
          mark(start, Math.min(start + length, EXACT.length), String(index)),
        );
        expect(
          partsOf(...marks)
            .map(([text]) => text)
            .join(''),
        ).toBe(EXACT);
      }),
    );
  });
});

describe('marksOf(observations, events)', () => {
  test('has a mark for each place of each figure and for each date', () => {
    const marks = marksOf(sampleEdition.observations, sampleEdition.events);
    const of = (each: string) =>
      marks.filter((found) => found.id === each).map(({ kind, evidence }) => [kind, evidence.words]);
    expect(of('circulation-1933')).toEqual([
      ['figure', '8.4 billion rubles'],
      ['figure', '8.4'],
      ['date', 'at the beginning of 1933'],
    ]);
    expect(of('population-1936')).toEqual([['figure', '170 million population']]);
    expect(of('bread-cards-abolished')).toEqual([['date', '1935 opened']]);
  });
});
