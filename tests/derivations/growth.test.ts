import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annualGrowth, doublingTime, inTime } from '$lib/derivations/growth';
import { isoDate } from '$lib/calendar/iso-date';
import { hedgedFigure } from '$lib/quantities/format';
import {
  allows,
  anyFigure,
  areNear,
  atBeginningOf,
  derived,
  figure,
  pointOf,
  refusal,
  silent,
  workedLine,
} from './sample';

const start = atBeginningOf(1928, '1.7');
const end = atBeginningOf(1933, '8.4');
const lateIn1935 = figure('7.9', { id: 'open', dating: 'open' }, { from: [1935, 1, 2], to: [1935, 12, 31] });
const at = fc.double({ min: 0, max: 1, noNaN: true });
const spans = fc.integer({ min: 1, max: 30 });

describe('annualGrowth(a, b)', () => {
  test('is the one rate of every year between the dates', () => {
    const result = derived(annualGrowth(start, end));
    expect(result.value).toBeCloseTo(37.647, 3);
    expect(result).toMatchObject({
      low: 36.68,
      high: 38.64,
      relation: 'eq',
      unit: 'per cent a year',
      signed: true,
    });
    expect(hedgedFigure(result)).toBe('+37.6 per cent a year');
    expect(workedLine(result)).toBe(
      '((8.4 ÷ 1.7) to the power of (1 ÷ 5) − 1) × 100 ≈ +37.6 per cent a year',
    );
    expect(result.inputs.map(({ name, words }) => [name, words])).toEqual([
      ['later figure', '8.4 billion rubles'],
      ['earlier figure', '1.7 billion rubles'],
      ['years', '5 years'],
    ]);
  });

  test('is the same in whichever order the figures are given', () => {
    expect(derived(annualGrowth(end, start))).toEqual(derived(annualGrowth(start, end)));
  });

  test('carried on over its span leads from the earlier figure to the later one', () => {
    fc.assert(
      fc.property(anyFigure('a'), anyFigure('b'), spans, (a, b, years) => {
        fc.pre(areNear(a, b));
        const later = {
          ...b,
          date_earliest: isoDate(1933 + years, 1, 1),
          date_latest: isoDate(1933 + years, 1, 1),
        };
        const { value } = derived(annualGrowth(a, later));
        const grown = (a.value ?? 0) * (1 + value / 100) ** years;
        expect(grown / (b.value ?? 0)).toBeCloseTo(1, 6);
      }),
    );
  });

  test('and the growth of the inverse cancel', () => {
    fc.assert(
      fc.property(anyFigure('a'), anyFigure('b'), spans, (a, b, years) => {
        fc.pre(areNear(a, b));
        const date = isoDate(1933 + years, 1, 1);
        const move = { date_earliest: date, date_latest: date };
        const [there, back] = [annualGrowth(a, { ...b, ...move }), annualGrowth(b, { ...a, ...move })].map(
          derived,
        );
        expect((1 + (there?.value ?? 0) / 100) * (1 + (back?.value ?? 0) / 100)).toBeCloseTo(1, 6);
      }),
    );
  });

  test('allows every growth that the figures and their days allow', () => {
    fc.assert(
      fc.property(anyFigure('a'), anyFigure('b'), at, at, spans, at, (a, b, x, y, years, day) => {
        const later = {
          ...b,
          date_earliest: isoDate(1933 + years, 1, 1),
          date_latest: isoDate(1933 + years, 12, 31),
        };
        const length = years + day * (364 / 366);
        const growth = ((pointOf(b, y) / pointOf(a, x)) ** (1 / length) - 1) * 100;
        expect(allows(derived(annualGrowth(a, later)), growth)).toBe(true);
      }),
    );
  });

  test('over days that are not stated is hedged, and says so', () => {
    const result = derived(annualGrowth(atBeginningOf(1933, '8.4', { dating: 'inferred' }), lateIn1935));
    expect(result).toMatchObject({ relation: 'approx', low: -3.62, high: -1.62 });
    expect(result.inputs.at(-1)?.words).toBe('2.00 to 3.00 years');
    expect(workedLine(result)).toContain('1 ÷ about 2.50');
    expect(result.assumptions.slice(-2)).toEqual([
      'The date of 8.4 billion rubles, 1 January 1933, is inferred and not stated.',
      'The day of 7.9 billion rubles is not stated: 2 January to 31 December 1935.',
    ]);
  });

  test('says how closely a stated date is stated', () => {
    const whole = figure('3', { id: 'whole' }, { from: [1926, 1, 1], to: [1926, 12, 31] });
    expect(derived(annualGrowth(whole, end)).assumptions).toContain(
      'The text dates 3 billion rubles no closer than 1926.',
    );
  });

  test('refuses dates that may coincide', () => {
    const during = figure('3', { id: 'during' }, { from: [1935, 12, 31], to: [1936, 6, 30] });
    const refused = refusal(annualGrowth(lateIn1935, during));
    expect(refused).toMatchObject({ cause: 'dates' });
    expect(refused.reason).toBe(
      'Average annual growth: the two figures may be of one day, 2 January to 31 December 1935 and 31 December 1935 to 30 June 1936.',
    );
  });

  test('refuses a span that may be less than a year', () => {
    expect(refusal(annualGrowth(atBeginningOf(1935, '7.7'), lateIn1935)).reason).toBe(
      'Average annual growth: from 1 January 1935 to 2 January to 31 December 1935 may be less than a year, and no rate per year is made of that.',
    );
    expect(annualGrowth(atBeginningOf(1934, '6.9'), lateIn1935).refused).toBe(false);
  });

  test('refuses what a multiple refuses', () => {
    expect(refusal(annualGrowth(silent, end)).cause).toBe('missing');
    expect(refusal(annualGrowth(start, start)).cause).toBe('dates');
    expect(refusal(annualGrowth(start, { ...end, series: 'other' })).cause).toBe('units');
    expect(refusal(annualGrowth({ ...start, value: 0, low: 0, high: 0 }, end)).cause).toBe('numbers');
  });
});

describe('doublingTime(a, b)', () => {
  test('is the time in which the figure doubles at its average growth', () => {
    const result = derived(doublingTime(start, end));
    expect(result).toMatchObject({ low: 2.121, high: 2.218, relation: 'eq', unit: 'years' });
    expect(hedgedFigure(result)).toBe('2.17 years');
    expect(workedLine(result)).toBe('5 × ln 2 ÷ ln (8.4 ÷ 1.7) ≈ 2.17 years');
  });

  test('doubles, at the growth of the same figures', () => {
    fc.assert(
      fc.property(
        anyFigure('a'),
        fc.double({ min: 1.5, max: 100, noNaN: true }),
        spans,
        (a, times, years) => {
          const date = isoDate(1933 + years, 1, 1);
          const [value, low, high] = [a.value, a.low, a.high].map((each) =>
            each === null ? null : each * times,
          );
          const b = { ...a, id: 'b', value: value ?? null, low: low ?? null, high: high ?? null };
          const later = { ...b, date_earliest: date, date_latest: date };
          const growth = derived(annualGrowth(a, later)).value / 100;
          expect((1 + growth) ** derived(doublingTime(a, later)).value).toBeCloseTo(2, 6);
        },
      ),
    );
  });

  test('has no upper bound where the rounding allows that nothing grew', () => {
    const later = atBeginningOf(1929, '1.8', { low: 1.6, high: 2 });
    expect(derived(doublingTime(start, later))).toMatchObject({ high: null, relation: 'eq' });
  });

  test.each(['1.7', '1.6'])('refuses a figure that did not grow: from 1.7 to %s', (words) => {
    expect(refusal(doublingTime(start, atBeginningOf(1933, words)))).toMatchObject({
      cause: 'numbers',
      reason: `Doubling time: from 1.7 billion rubles to ${words} billion rubles is no growth.`,
    });
  });

  test('sees growth across units of one measure', () => {
    const small = atBeginningOf(1925, '700', { unit: 'million rubles' });
    expect(doublingTime(small, start).refused).toBe(false);
    expect(doublingTime(start, atBeginningOf(1934, '700', { unit: 'million rubles' })).refused).toBe(true);
  });
});

describe('inTime(a, b)', () => {
  test('puts the earlier first, and of two that begin on one day the one that ends first', () => {
    const [day, year] = [figure('1'), figure('2', {}, { from: [1933, 1, 1], to: [1933, 12, 31] })];
    expect(inTime(end, start)).toEqual([start, end]);
    expect(inTime(year, day)).toEqual([day, year]);
  });
});
