import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allowedInWords,
  formatBound,
  formatNumber,
  hedgedFigure,
  hedgedNumber,
  intervalInWords,
} from '$lib/quantities/format';
import type { Relation } from '$lib/quantities/relation';

const decimalPlaces = fc.nat(6);
const values = fc.double({ min: -1e12, max: 1e12, noNaN: true });

describe('formatNumber(value, decimals)', () => {
  test.each([
    [2, 1, '2.0'],
    [8.4, 1, '8.4'],
    [1000, 0, '1,000'],
    [999, 0, '999'],
    [1234567.891, 2, '1,234,567.89'],
    [1000.1234, 4, '1,000.1234'],
    [-17.9, 1, '−17.9'],
    [-1000, 0, '−1,000'],
    [-0.04, 1, '0.0'],
    [-0, 0, '0'],
  ])('prints %d to %d decimals as %s', (value, decimals, text) => {
    expect(formatNumber(value, decimals)).toBe(text);
  });

  test.each([NaN, Infinity, -Infinity])('throws for %d', (value) => {
    expect(() => formatNumber(value, 1)).toThrow(new RangeError(`not a number to print: ${String(value)}`));
  });

  test('prints what reads back as the value rounded, in groups of three, without a minus before nought', () => {
    fc.assert(
      fc.property(values, decimalPlaces, (value, decimals) => {
        const text = formatNumber(value, decimals);
        const plain = Number(text.replaceAll(',', '').replace('\u2212', '-'));
        expect(text).toMatch(/^\u2212?\d{1,3}(?:,\d{3})*(?:\.\d+)?$/);
        expect(text).not.toMatch(/^\u2212[0.]*$/);
        expect(plain).toBe(Number(value.toFixed(decimals)) + 0);
      }),
    );
  });
});

describe('formatBound(bound)', () => {
  test.each([
    [7.5, '7.5'],
    [1000, '1,000'],
    [11.76, '11.76'],
    [0.65, '0.65'],
    [0.0000125, '0.0000125'],
    [-16.76, '−16.76'],
  ])('prints %d with the decimals that it needs: %s', (bound, text) => {
    expect(formatBound(bound)).toBe(text);
  });
});

describe('hedgedNumber(figure), hedgedFigure(figure)', () => {
  test.each([
    [2, 'eq', 1, 'billion rubles', '2.0', '2.0 billion rubles'],
    [1000, 'gt', 0, 'million rubles', 'more than 1,000', 'more than 1,000 million rubles'],
    [8, 'approx', 0, 'billion rubles', 'about 8', 'about 8 billion rubles'],
    [1.5, 'lt', 1, '', 'less than 1.5', 'less than 1.5'],
  ] as const satisfies readonly (readonly [number, Relation, ...unknown[]])[])(
    'say %d, %s',
    (value, relation, decimals, unit, number, figure) => {
      expect(hedgedNumber({ value, relation, decimals })).toBe(number);
      expect(hedgedFigure({ value, relation, decimals, unit })).toBe(figure);
    },
  );
});

describe('hedgedNumber({ hedge })', () => {
  test('says the text’s own word where there is one, and a plain one where there is none', () => {
    const figure = { value: 1.5, relation: 'lt', decimals: 1 } as const;
    expect(hedgedNumber({ ...figure, hedge: 'hardly' })).toBe('hardly 1.5');
    expect(hedgedNumber({ ...figure, hedge: '' })).toBe('less than 1.5');
  });
});

describe('hedgedNumber({ signed })', () => {
  test.each([
    [11.59, '+11.6'],
    [-17.9, '−17.9'],
    [0, '0.0'],
    [0.04, '0.0'],
  ])('prints a change of %d as %s', (value, words) => {
    expect(hedgedNumber({ value, relation: 'eq', decimals: 1, signed: true })).toBe(words);
  });

  test('puts the hedge before the sign', () => {
    expect(hedgedNumber({ value: 836, relation: 'gt', decimals: 0, signed: true })).toBe('more than +836');
  });
});

describe('allowedInWords(interval)', () => {
  test.each([
    [11.76, null, 'per cent', 'at least 11.76 per cent'],
    [null, 1.5, 'francs', 'at most 1.5 francs'],
    [4.771, 5.122, 'times', '4.771 to 5.122 times'],
    [4.771, 5.122, '', '4.771 to 5.122'],
    [null, null, 'times', 'no bound stated'],
  ])('says %j to %j %s', (low, high, unit, words) => {
    expect(allowedInWords({ low, high, unit })).toBe(words);
  });
});

describe('intervalInWords(interval)', () => {
  test.each([
    [7.5, 8.5, '7.5 to 8.5'],
    [1000, null, 'at least 1,000'],
    [null, 1.5, 'at most 1.5'],
    [3, 3, 'exactly 3'],
    [null, null, 'no bound stated'],
    [0, null, 'at least 0'],
  ])('says %j to %j', (low, high, words) => {
    expect(intervalInWords({ low, high })).toBe(words);
  });
});
