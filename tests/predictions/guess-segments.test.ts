import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessSegments } from '$lib/predictions/guess-segments';
import { anyGuesses, prediction } from './sample';

const { known, asked } = prediction;
const last = known[known.length - 1] ?? known[0];
const segments = (guesses: readonly (number | null)[]) =>
  guessSegments(last, asked, guesses).map(({ from, to, blank }) => [from.value, to.value, blank]);

describe('guessSegments(last, asked, guesses)', () => {
  test('goes from the last known figure to the first guess, and on from guess to guess', () => {
    expect(segments([3, 4, 5])).toEqual([
      [2, 3, false],
      [3, 4, false],
      [4, 5, false],
    ]);
  });

  test('marks what it spans without a guess, at the beginning and between', () => {
    expect(segments([null, 4, null])).toEqual([[2, 4, true]]);
    expect(segments([3, null, 5])).toEqual([
      [2, 3, false],
      [3, 5, true],
    ]);
  });

  test('draws nothing where nothing is set', () => {
    expect(segments([null, null, null])).toEqual([]);
  });

  test('ends at each guess that is set, and takes 0 for a guess', () => {
    fc.assert(
      fc.property(anyGuesses, (guesses) => {
        const ends = guessSegments(last, asked, guesses).map(({ to }) => to.value);
        expect(ends).toEqual(guesses.filter((guess) => guess !== null));
      }),
    );
  });
});
