import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber, intervalInWords } from '$lib/quantities/format';
import { BOUNDS, quantityIn } from '$lib/quantities/quantity';
import { readFigure, type FigureReading } from '$lib/quantities/read-figure';
import type { Unit } from '$lib/quantities/unit';
import { BILLION, FRANCS, MILLION, PER_CENT } from './units';

function read(phrase: string): FigureReading {
  const reading = readFigure(phrase);
  if (!reading) throw new Error(`no figure in the test's own words: ${phrase}`);
  return reading;
}

describe('quantityIn(unit, reading, options)', () => {
  test.each<[string, Unit, number, number | null, number | null, number]>([
    ['0.7 billion rubles', BILLION, 0.7, 0.65, 0.75, 1],
    ['2.0', BILLION, 2, 1.95, 2.05, 1],
    ['8.4 billion rubles', MILLION, 8400, 8350, 8450, 0],
    ['164 million rubles', BILLION, 0.164, 0.1635, 0.1645, 3],
    ['about eight billions', BILLION, 8, 7.5, 8.5, 0],
    ['more than a billion', MILLION, 1000, 1000, null, 0],
    ['over 37.6 billion rubles', BILLION, 37.6, 37.6, null, 1],
    ['hardly equals 1½ francs', FRANCS, 1.5, null, 1.5, 1],
    ['13 francs', FRANCS, 13, 12.5, 13.5, 0],
    ['more than half of the livestock', PER_CENT, 50, 50, null, 0],
    ['12.5 per cent', PER_CENT, 12.5, 12.45, 12.55, 1],
  ])(
    'of %j is in its unit, as wide as its last digit or its hedge',
    (phrase, unit, value, low, high, decimals) => {
      expect(quantityIn(unit, read(phrase))).toMatchObject({ value, unit, low, high, decimals });
    },
  );

  test('has no width where a decree makes it exact', () => {
    expect(quantityIn(FRANCS, read('3 francs'), { exact: true })).toMatchObject({
      value: 3,
      low: 3,
      high: 3,
    });
  });

  test('holds its value, is as wide as one last digit, and prints back to its value', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.nat(4), fc.constantFrom(BILLION, FRANCS), (digits, places, unit) => {
        const number = digits / 10 ** places;
        const { value, low, high, decimals } = quantityIn(unit, read(formatNumber(number, places)));
        expect(value).toBe(number);
        expect((high ?? 0) - (low ?? 0)).toBeCloseTo(10 ** -places, 8);
        expect(((high ?? 0) + (low ?? 0)) / 2).toBeCloseTo(value, 8);
        expect(Number(formatNumber(value, decimals).replaceAll(',', ''))).toBe(value);
        expect(decimals).toBe(places);
      }),
    );
  });
});

describe('BOUNDS', () => {
  test.each(Object.entries(BOUNDS))('say for %s what an example allows', (relation, { example, becomes }) => {
    const reading = read(example);
    const unit = reading.scale === undefined ? { ...FRANCS, id: 'ones' } : BILLION;
    const exact = relation === 'exact';
    const quantity = quantityIn(unit, reading, { exact });
    expect(intervalInWords(quantity)).toBe(becomes);
    expect(reading.relation).toBe(exact ? 'eq' : relation);
  });
});
