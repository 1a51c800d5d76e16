import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexToBase } from '$lib/derivations/index-to-base';
import { allows, anyFigure, atBeginningOf, derived, figure, pointOf, refusal, silent } from './sample';

const series = [
  atBeginningOf(1925, '0.7'),
  atBeginningOf(1928, '1.7'),
  atBeginningOf(1933, '8.4'),
  atBeginningOf(1935, '7.7'),
  figure('7.9', { id: 'later' }, { from: [1935, 1, 2], to: [1935, 12, 31] }),
];

function pointsOf(figures: typeof series, year: number) {
  const index = indexToBase(figures, year);
  if (index.refused) throw new Error(index.reason);
  return index;
}

describe('indexToBase(figures, year)', () => {
  test('gives each figure in per cent of that of the base year, in its place', () => {
    const { base, points } = pointsOf(series, 1928);
    expect(base).toBe(series[1]);
    expect(points.map(({ figure }) => figure)).toEqual(series);
    expect(points.map(({ outcome }) => derived(outcome).value.toFixed(1))).toEqual([
      '41.2',
      '100.0',
      '494.1',
      '452.9',
      '464.7',
    ]);
    expect(new Set(points.map(({ outcome }) => derived(outcome).unit))).toEqual(new Set(['(1928 = 100)']));
  });

  test('is 100 to the letter at its base, whatever the base is and however it is hedged', () => {
    fc.assert(
      fc.property(anyFigure('figure'), anyFigure('other'), (base, other) => {
        const { points } = pointsOf([base, other], 1933);
        const [first] = points;
        expect(first && derived(first.outcome)).toMatchObject({
          value: 100,
          low: 100,
          high: 100,
          relation: 'eq',
        });
      }),
    );
  });

  test('allows everywhere else whatever both figures allow', () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyFigure('a'), anyFigure('b'), at, at, (base, other, x, y) => {
        const { points } = pointsOf([base, other], 1933);
        const outcome = points[1]?.outcome;
        const point = (pointOf(other, y) / pointOf(base, x)) * 100;
        expect(outcome && allows(derived(outcome), point)).toBe(true);
      }),
    );
  });

  test('takes the earlier of two figures of the base year', () => {
    const { base } = pointsOf([...series].reverse(), 1935);
    expect(base.id).toBe('figure-1935');
  });

  test.each([
    [1926, 'The text gives no figure for 1926; nearest: 1925 and 1928.', [1925, 1928]],
    [1924, 'The text gives no figure for 1924; nearest: 1925.', [1925]],
  ])('refuses %d as the base, and names the nearest years', (year, reason, nearest) => {
    expect(refusal(indexToBase(series, year))).toEqual({ refused: true, cause: 'missing', reason, nearest });
  });

  test('refuses a base year whose figure is not there, or of no figures at all', () => {
    expect(refusal(indexToBase([silent], 1933)).reason).toBe('The text gives no figure for 1933.');
    expect(refusal(indexToBase([], 1933)).nearest).toEqual([]);
  });

  test('gives the same again, whatever the figures were set against meanwhile', () => {
    const years = [1925, 1928, 1933, 1935];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...years), { minLength: 1, maxLength: 12 }), (asked) => {
        for (const year of asked)
          expect(pointsOf(series, year)).toEqual(
            pointsOf(
              series.map((each) => ({ ...each })),
              year,
            ),
          );
      }),
    );
    // The same figure and the same year, with another base.
    const elsewhere = [atBeginningOf(1933, '4.2'), ...series.slice(3)];
    expect(pointsOf(elsewhere, 1933)).toEqual(
      pointsOf(
        elsewhere.map((each) => ({ ...each })),
        1933,
      ),
    );
    // A figure of two years is the base of either, and its index says of which.
    const long = figure('7.9', { id: 'long' }, { from: [1934, 1, 1], to: [1935, 12, 31] });
    const units = [1934, 1935, 1934].map((year) =>
      pointsOf([long], year).points.map(({ outcome }) => derived(outcome).unit),
    );
    expect(units).toEqual([['(1934 = 100)'], ['(1935 = 100)'], ['(1934 = 100)']]);
  });

  test('refuses a base of nought', () => {
    const refused = refusal(indexToBase([figure('3', { value: 0, low: 0, high: 0 })], 1933));
    expect(refused.reason).toContain('An index is defined for numbers above nought only');
  });

  test('refuses by itself a figure that has no index: none, of another unit, of another quantity, nought', () => {
    const others = [
      { ...silent, id: 'a' },
      figure('3', { id: 'b', unit: 'francs per ruble' }),
      figure('3', { id: 'c', series: 'other' }),
      figure('3', { id: 'd', value: 0, low: 0, high: 0 }),
    ];
    const { points } = pointsOf([series[2] ?? silent, ...others], 1933);
    expect(points.slice(1).map(({ outcome }) => refusal(outcome).cause)).toEqual([
      'missing',
      'units',
      'units',
      'numbers',
    ]);
  });
});
