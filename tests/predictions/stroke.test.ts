import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noGuesses, type Guesses } from '$lib/predictions/guesses';
import { beginStroke, drawStroke, type Place } from '$lib/predictions/stroke';
import { areOnScale, prediction } from './sample';

const none = noGuesses(prediction);
const anyPlace: fc.Arbitrary<Place> = fc.record({
  year: fc.double({ min: 1923, max: 1928, noNaN: true }),
  value: fc.double({ min: -2, max: 16, noNaN: true }),
});
const at = (year: number, value: number): Place => ({ year, value });

/** The guesses after a stroke through all of these places. */
function drawn(guesses: Guesses, first: Place, ...places: readonly Place[]): Guesses {
  return places.reduce(
    (stroke, place) => drawStroke(prediction, stroke, place),
    beginStroke(prediction, guesses, first),
  ).guesses;
}

/** Places so close to each other as a slow hand gives them: now across, now up, never both at once. */
function slowly(from: Place, to: Place, steps: number): Place[] {
  return Array.from({ length: 2 * steps + 1 }, (_, step) =>
    at(
      from.year + (Math.ceil(step / 2) / steps) * (to.year - from.year),
      from.value + (Math.floor(step / 2) / steps) * (to.value - from.value),
    ),
  );
}

describe('beginStroke(prediction, guesses, at)', () => {
  test.each([
    [1924, 3, [3, null, null]],
    [1924.49, 3, [3, null, null]],
    [1924.51, 3.333, [null, 3.3, null]],
    [1900, 3, [3, null, null]],
    [1999, -3, [null, null, 0]],
  ])('at %d and %d sets the nearest year', (year, value, expected) => {
    expect(drawn(none, at(year, value))).toEqual(expected);
  });
});

describe('drawStroke(prediction, stroke, to)', () => {
  test('gives a year that it jumps over the value that it has there', () => {
    expect(drawn(none, at(1924, 2), at(1926, 6))).toEqual([2, 4, 6]);
    expect(drawn(none, at(1926, 6), at(1924, 2))).toEqual([2, 4, 6]);
    expect(drawn(none, at(1923.8, 1), at(1926.2, 13))).toEqual([2, 7, 13]);
  });

  test.each([3, 20, 500])('in %d steps gives each year what the line has there', (steps) => {
    const [first = at(0, 0), ...rest] = slowly(at(1924, 2), at(1926, 6), steps);
    const slope = 2;
    for (const [index, guess] of drawn(none, first, ...rest).entries()) {
      // A slow line sets a year for the last time where it goes out of its nearness, an eighth of a year.
      expect(Math.abs((guess ?? NaN) - (2 + slope * index))).toBeLessThanOrEqual(slope / 8 + 2 / steps);
    }
  });

  test('follows a finger that goes up and down beside its year, and one that drifts away from it', () => {
    expect(drawn(none, at(1925.4, 2), at(1925.4, 5), at(1925.4, 9))).toEqual([null, 9, null]);
    expect(drawn(none, at(1925, 2), at(1925.2, 5), at(1925.4, 9))).toEqual([null, 9, null]);
  });

  test('gives back what stood there to a year that it only grazed', () => {
    expect(drawn([null, 7, 8], at(1924, 2), at(1924.6, 4), at(1924.2, 5))).toEqual([5, 7, 8]);
    expect(drawn(none, at(1924, 2), at(1924.6, 4), at(1924.2, 5))).toEqual([5, null, null]);
  });

  test('keeps what a finger set up and down before it went on', () => {
    expect(drawn(none, at(1924, 2), at(1924.05, 6), at(1924.8, 6.5))).toEqual([6, 6.5, null]);
  });

  test('of any shape keeps on the scale and sets the years that it begins and ends at', () => {
    fc.assert(
      fc.property(anyPlace, fc.array(anyPlace, { maxLength: 6 }), (first, places) => {
        const guesses = drawn(none, first, ...places);
        expect(areOnScale(guesses)).toBe(true);
        const nearest = (year: number) => Math.min(Math.max(Math.round(year - 1924), 0), 2);
        expect(guesses[nearest(first.year)]).not.toBeNull();
        expect(guesses[nearest((places.at(-1) ?? first).year)]).not.toBeNull();
      }),
    );
  });

  test('changes no year that it has not come to', () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (from, to) => {
        const guesses = drawn([1, 1, 1], from, to);
        const [low, high] = [Math.min(from.year, to.year) - 0.5, Math.max(from.year, to.year) + 0.5];
        // The first and the last year take what lies before and after them too.
        if (guesses[1] !== 1) expect(1925 >= low && 1925 <= high).toBe(true);
        if (low > 1924.5) expect(guesses[0]).toBe(1);
        if (high < 1925.5) expect(guesses[2]).toBe(1);
      }),
    );
  });
});
