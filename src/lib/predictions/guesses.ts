import { withoutNoise } from '../quantities/interval';
import type { Prediction, ValueScale } from './prediction';

/** What a reader has set for each figure asked, in their order; `null` for one that is not set, never 0. */
export type Guesses = readonly (number | null)[];

/** Nothing set yet. */
export function noGuesses({ asked }: Pick<Prediction, 'asked'>): Guesses {
  return asked.map(() => null);
}

/** The value of the scale that is nearest to a number. Throws a `RangeError` for NaN and the infinities. */
export function onScale({ top, step }: ValueScale, value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`not a value to set: ${String(value)}`);
  const nearest = withoutNoise(Math.round(withoutNoise(value / step)) * step);
  return Math.min(Math.max(nearest, 0), top);
}

/** The guesses with one set to the nearest value of the scale, or to nothing. */
export function setGuess(
  { scale }: Prediction,
  guesses: Guesses,
  index: number,
  value: number | null,
): Guesses {
  const next = value === null ? null : onScale(scale, value);
  return guesses.map((guess, at) => (at === index ? next : guess));
}

/**
 * The guesses with one moved by so many steps of the scale. One that is not set starts level with the guess before
 * it, or with the last known figure, so that the first step is seen where the line ends.
 */
export function stepGuess(prediction: Prediction, guesses: Guesses, index: number, steps: number): Guesses {
  const { known, scale } = prediction;
  const before = guesses.slice(0, index + 1).findLast((guess) => guess !== null);
  const start = before ?? known.at(-1)?.value ?? 0;
  return setGuess(prediction, guesses, index, start + steps * scale.step);
}
