import { hedgedFigure, intervalInWords } from '../quantities/format';
import type { Quantity } from '../quantities/quantity';
import type { Asserted } from './verdict';

/** The ways in which a text may say that something goes. */
export const COURSES = ['rises', 'falls', 'does not rise', 'does not fall'] as const;
export type Course = (typeof COURSES)[number];

/** What no change is, by the derivation that measures it. */
const STANDSTILL: Readonly<Record<string, number>> = {
  difference: 0,
  'percentage-change': 0,
  'year-on-year': 0,
  'annual-growth': 0,
  multiple: 1,
  share: 100,
};

/** An assertion with its words for the reader. */
export interface AssertedInWords extends Asserted {
  /** `less than 25 per cent`, `a rise`, `a fall at each step`. */
  readonly words: string;
}

/** What a figure asserts: a value to its last printed digit, or all that its hedge allows. */
export function assertFigure(quantity: Quantity): AssertedInWords {
  const { low, high, relation, unit } = quantity;
  const figure = hedgedFigure({ ...quantity, unit: unit.id });
  const strict = relation === 'gt' || relation === 'lt';
  return { low, high, strict, words: strict ? figure : `${figure} (${intervalInWords({ low, high })})` };
}

/**
 * What a course asserts of the result of a derivation, at each of so many steps.
 * `undefined` for a derivation that measures no change.
 */
export function assertCourse(course: Course, derivation: string, steps: number): AssertedInWords | undefined {
  const still = STANDSTILL[derivation];
  if (still === undefined) return undefined;
  const at = steps > 1 ? ' at each step' : '';
  switch (course) {
    case 'rises':
      return { low: still, high: null, strict: true, words: `a rise${at}` };
    case 'falls':
      return { low: null, high: still, strict: true, words: `a fall${at}` };
    case 'does not rise':
      return { low: null, high: still, strict: false, words: `no rise${at}` };
    case 'does not fall':
      return { low: still, high: null, strict: false, words: `no fall${at}` };
  }
}
