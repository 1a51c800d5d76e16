import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noGuesses, onScale, setGuess, stepGuess } from '$lib/predictions/guesses';
import { anyGuesses, areOnScale, prediction } from './sample';

const { scale } = prediction;
const none = noGuesses(prediction);
const anyIndex = fc.integer({ min: 0, max: 2 });
const anyValue = fc.double({ min: -1e6, max: 1e6, noNaN: true });

test('noGuesses(prediction) has nothing for each figure asked, and nothing is not 0', () => {
  expect(none).toEqual([null, null, null]);
});

describe('onScale(scale, value)', () => {
  test.each([
    [2.54, 2.5],
    [2.55, 2.6],
    [0.3, 0.3],
    [-0.01, 0],
    [-5, 0],
    [14.04, 14],
    [1e300, 14],
  ])('puts %d on %d', (value, expected) => {
    expect(onScale(scale, value)).toBe(expected);
  });

  test.each([NaN, Infinity, -Infinity])('throws for %d, which is no value', (value) => {
    expect(() => onScale(scale, value)).toThrow(RangeError);
  });

  test('gives a step of the scale for every number, and leaves a step as it is', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const once = onScale(scale, value);
        expect(areOnScale([once])).toBe(true);
        expect(onScale(scale, once)).toBe(once);
      }),
    );
  });
});

describe('setGuess(prediction, guesses, index, value)', () => {
  test('sets one and leaves the others, and takes nothing back to nothing', () => {
    const set = setGuess(prediction, none, 1, 2.5);
    expect(set).toEqual([null, 2.5, null]);
    expect(setGuess(prediction, set, 1, 0)).toEqual([null, 0, null]);
    expect(setGuess(prediction, set, 1, null)).toEqual(none);
    expect(none).toEqual([null, null, null]);
  });

  test('sets no other guess than the one named', () => {
    fc.assert(
      fc.property(anyGuesses, anyIndex, fc.option(anyValue, { nil: null }), (guesses, index, value) => {
        const next = setGuess(prediction, guesses, index, value);
        expect(areOnScale(next)).toBe(true);
        expect(next[index] === null).toBe(value === null);
        expect(next.toSpliced(index, 1)).toEqual(guesses.toSpliced(index, 1));
      }),
    );
  });
});

describe('stepGuess(prediction, guesses, index, steps)', () => {
  test.each([
    ['from the last known figure where nothing is set', [null, null, null], 1, 1, [null, 2.1, null]],
    ['from the guess before it', [5, null, null], 2, -1, [5, null, 4.9]],
    ['never from one after it', [null, null, 9], 0, 1, [2.1, null, 9]],
    ['from where it stands', [5, 6, 9], 1, 10, [5, 7, 9]],
    ['and stops at the foot', [0, null, null], 0, -1, [0, null, null]],
    ['and stops at the top', [14, null, null], 0, 10, [14, null, null]],
  ] as const)('moves %s', (_what, guesses, index, steps, expected) => {
    expect(stepGuess(prediction, guesses, index, steps)).toEqual(expected);
  });

  test('up and down again is where it was, away from the ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 130 }), fc.integer({ min: -10, max: 10 }), (tenths, steps) => {
        const guesses = [tenths / 10, null, null];
        const there = stepGuess(prediction, guesses, 0, steps);
        expect(stepGuess(prediction, there, 0, -steps)).toEqual(guesses);
      }),
    );
  });
});
