import type { Guesses } from './guesses';
import type { YearFigure } from './prediction';
import type { Place } from './stroke';

/** A stretch of the reader's line. */
interface GuessSegment {
  readonly from: Place;
  readonly to: Place;
  /** True across years that the reader left blank: nothing is put there. */
  readonly blank: boolean;
}

/** The reader's line: from the last known figure to the first guess, and from guess to guess. */
export function guessSegments(
  last: YearFigure,
  asked: readonly YearFigure[],
  guesses: Guesses,
): readonly GuessSegment[] {
  const segments: GuessSegment[] = [];
  let from: Place = last;
  let blank = false;
  for (const [index, { year }] of asked.entries()) {
    const value = guesses[index] ?? null;
    if (value === null) blank = true;
    else {
      const to = { year, value };
      segments.push({ from, to, blank });
      from = to;
      blank = false;
    }
  }
  return segments;
}
