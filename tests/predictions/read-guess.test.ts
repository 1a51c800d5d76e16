import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGuess } from '$lib/predictions/read-guess';
import { prediction } from './sample';

const { scale } = prediction;
const read = (typed: string) => readGuess(typed, scale);

describe('readGuess(typed, scale)', () => {
  test.each([
    ['2.5', 2.5],
    ['2,5', 2.5],
    [' 2.5 ', 2.5],
    ['+2.5', 2.5],
    ['.5', 0.5],
    ['2.', 2],
    ['02', 2],
    ['0', 0],
    ['-0', 0],
    ['2.50', 2.5],
    ['0,500', 0.5],
    ['14', 14],
  ])('reads “%s” as %d and has nothing to say', (typed, value) => {
    expect(read(typed)).toEqual({ value: value, notice: '' });
  });

  test.each(['', '   '])('takes an empty field (%j) for no guess and not for 0', (typed) => {
    expect(read(typed)).toEqual({ value: null, notice: '' });
  });

  test.each([
    ['abc', '“abc” is not a number.'],
    ['1e3', '“1e3” is not a number.'],
    ['NaN', '“NaN” is not a number.'],
    ['Infinity', '“Infinity” is not a number.'],
    ['2.5.1', '“2.5.1” is not a number.'],
    ['.', '“.” is not a number.'],
    ['-', '“-” is not a number.'],
    ['٢', '“٢” is not a number.'],
    ['<script>alert(1)</script>', '“<script>alert(1)</scr…” is not a number.'],
    ['1,000', '“1,000” may be 1000 or 1.000: use a point for decimals.'],
  ])('sets nothing for “%s” and says why', (typed, notice) => {
    expect(read(typed)).toEqual({ value: undefined, notice });
  });

  test.each([
    ['-3', 0, '-3 lies below the scale, 0 to 14: set to 0.0.'],
    ['−3', 0, '−3 lies below the scale, 0 to 14: set to 0.0.'],
    ['-0.01', 0, '-0.01 lies below the scale, 0 to 14: set to 0.0.'],
    ['14.1', 14, '14.1 lies above the scale, 0 to 14: set to 14.0.'],
    ['9'.repeat(400), 14, `${'9'.repeat(21)}… lies above the scale, 0 to 14: set to 14.0.`],
    ['2.55', 2.6, '2.55 lies between two steps of the scale: set to 2.6.'],
  ])('keeps “%s” on the scale, at %d, and says so', (typed, value, notice) => {
    expect(read(typed)).toEqual({ value, notice });
  });

  test('reads every step of the scale as it is printed, with a point or a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 140 }), fc.constantFrom('.', ','), (tenths, mark) => {
        const typed = (tenths / 10).toFixed(1).replace('.', mark);
        expect(read(typed)).toEqual({ value: tenths / 10, notice: '' });
      }),
    );
  });

  test('never throws, and says something whenever it does not take what was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const { value, notice } = read(typed);
        if (value === undefined) expect(notice).not.toBe('');
        if (typeof value === 'number') expect(value).toBeGreaterThanOrEqual(0);
        if (typeof value === 'number') expect(value).toBeLessThanOrEqual(scale.top);
      }),
    );
  });
});
