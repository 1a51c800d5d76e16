import { describe, expect, test } from 'vitest';
import { assertCourse, assertFigure } from '$lib/claims/asserted';
import { quantityIn } from '$lib/quantities/quantity';
import { readFigure } from '$lib/quantities/read-figure';
import type { Unit } from '$lib/quantities/unit';
import { BILLION, PER_CENT } from '../quantities/units';

function read(phrase: string, unit: Unit) {
  const reading = readFigure(phrase);
  if (!reading) throw new Error(`no figure in the test's own words: ${phrase}`);
  return assertFigure(quantityIn(unit, reading));
}

describe('assertFigure(quantity)', () => {
  test.each([
    ['less than a fourth', PER_CENT, null, 25, true, 'less than 25 per cent'],
    ['more than half', PER_CENT, 50, null, true, 'more than 50 per cent'],
    ['12.5 per cent', PER_CENT, 12.45, 12.55, false, '12.5 per cent (12.45 to 12.55)'],
    ['about eight billions', BILLION, 7.5, 8.5, false, 'about 8 billion rubles (7.5 to 8.5)'],
  ])('of %j asserts %s', (phrase, unit, low, high, strict, words) => {
    expect(read(phrase, unit)).toEqual({ low, high, strict, words });
  });
});

describe('assertCourse(course, derivation, steps)', () => {
  test.each([
    ['rises', 'percentage-change', 1, { low: 0, high: null, strict: true, words: 'a rise' }],
    ['falls', 'year-on-year', 3, { low: null, high: 0, strict: true, words: 'a fall at each step' }],
    ['does not rise', 'difference', 1, { low: null, high: 0, strict: false, words: 'no rise' }],
    ['does not fall', 'annual-growth', 1, { low: 0, high: null, strict: false, words: 'no fall' }],
    ['rises', 'multiple', 1, { low: 1, high: null, strict: true, words: 'a rise' }],
    ['falls', 'share', 1, { low: null, high: 100, strict: true, words: 'a fall' }],
  ] as const)('of %s, by the %s', (course, derivation, steps, expected) => {
    expect(assertCourse(course, derivation, steps)).toEqual(expected);
  });

  test.each(['gold-coverage', 'stated-figure', 'doubling-time'])(
    'has none for %s, which is no change',
    (id) => {
      expect(assertCourse('rises', id, 1)).toBeUndefined();
    },
  );
});
