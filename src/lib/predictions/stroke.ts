import { setGuess, type Guesses } from './guesses';
import type { Prediction } from './prediction';

/** A place in the drawing: a year with its fraction, and a value. */
export interface Place {
  readonly year: number;
  readonly value: number;
}

/** A stroke of the reader's hand, as far as it has come. */
export interface Stroke {
  readonly guesses: Guesses;
  readonly at: Place;
  /** What the year nearest to it keeps when the stroke goes on to another year. */
  readonly held: number | null;
}

/** How near to a year, in years, a stroke gives it the value for keeps. */
const NEAR = 0.12;

/** A stroke that begins: the nearest year takes the value of the place. */
export function beginStroke(prediction: Prediction, guesses: Guesses, at: Place): Stroke {
  const set = setGuess(prediction, guesses, nearestAsked(prediction, at.year), at.value);
  return { guesses: set, at, held: at.value };
}

/**
 * A stroke that goes on in a straight line to another place. The year nearest to that place follows it up and down.
 * A year that the stroke goes on from keeps the value at which it was passed, not the one at which it was left half a
 * year later, and what it had before where the stroke turned back without coming near. So the figures lie on the line
 * that the hand has drawn.
 */
export function drawStroke(prediction: Prediction, { guesses, at, held }: Stroke, to: Place): Stroke {
  const { asked } = prediction;
  const passed = asked.map(({ year }) => valueOnTheWay(at, to, year));
  const [from, index] = [at, to].map(({ year }) => nearestAsked(prediction, year)) as [number, number];
  const before = index === from ? held : (guesses[index] ?? null);
  // From the year that is left to those that are jumped over: each as it was passed.
  const left = asked.reduce((next, _, each) => {
    const keeps = passed[each] ?? (each === from ? held : undefined);
    return each === index || keeps === undefined ? next : setGuess(prediction, next, each, keeps);
  }, guesses);
  const near = Math.abs(to.year - (asked[index]?.year ?? NaN)) <= NEAR;
  return {
    guesses: setGuess(prediction, left, index, to.value),
    at: to,
    held: near ? to.value : (passed[index] ?? before),
  };
}

/** The value that the way from one place to another has at a year; `undefined` where it does not pass it. */
function valueOnTheWay(from: Place, to: Place, year: number): number | undefined {
  const share = (year - from.year) / (to.year - from.year);
  return share > 0 && share <= 1 ? from.value + share * (to.value - from.value) : undefined;
}

function nearestAsked({ asked }: Prediction, year: number): number {
  const far = asked.map((each) => Math.abs(each.year - year));
  return far.indexOf(Math.min(...far));
}
