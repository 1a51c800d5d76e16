import type { FigureReading } from './read-figure';
import { withoutNoise, type Interval } from './interval';
import type { Relation } from './relation';
import type { Unit } from './unit';

/** A figure in a unit, with its hedge and the values that its wording and printed precision allow. */
export interface Quantity extends Interval {
  readonly value: number;
  readonly unit: Unit;
  readonly relation: Relation;
  /** Decimals printed, in this unit: 1 for 2.0 billion. */
  readonly decimals: number;
}

/** What bounds a figure has by its wording. */
interface BoundsRule {
  /** The bounds of a value, given half a unit of its last printed digit. */
  readonly bounds: (value: number, half: number) => Interval;
  /** The same in words. */
  readonly rule: string;
  /** The words of a figure of the text to which the rule applies. */
  readonly example: string;
  /** The bounds of the example, in its unit. */
  readonly becomes: string;
}

const withinLastDigit = (value: number, half: number): Interval => ({
  low: withoutNoise(value - half),
  high: withoutNoise(value + half),
});

/** The bounds of a figure by its relation, and of one that a decree or a definition makes exact. */
export const BOUNDS: Readonly<Record<Relation | 'exact', BoundsRule>> = {
  eq: {
    bounds: withinLastDigit,
    rule: 'half a unit of the last printed digit either way',
    example: '8.4 billion rubles',
    becomes: '8.35 to 8.45',
  },
  approx: {
    bounds: withinLastDigit,
    rule: 'half a unit of the last printed digit either way; the hedge stays with the figure',
    example: 'about eight billions',
    becomes: '7.5 to 8.5',
  },
  gt: {
    bounds: (value) => ({ low: value, high: null }),
    rule: 'the number is the lower bound, and there is no upper one',
    example: 'over 37.6 billion rubles',
    becomes: 'at least 37.6',
  },
  lt: {
    bounds: (value) => ({ low: null, high: value }),
    rule: 'the number is the upper bound, and there is no lower one',
    example: 'hardly equals 1½ francs',
    becomes: 'at most 1.5',
  },
  exact: {
    bounds: (value) => ({ low: value, high: value }),
    rule: 'set by a decree or a definition: the value and nothing else',
    example: 'seven-hour working day',
    becomes: 'exactly 7',
  },
};

/**
 * A figure read from a phrase, in the given unit. A figure printed without a scale word takes the unit's own,
 * as "2.0" does in a series of billions. Its bounds are those of {@link BOUNDS}.
 */
export function quantityIn(unit: Unit, reading: FigureReading, { exact = false } = {}): Quantity {
  const factor = (reading.scale ?? (reading.share ? 1 : unit.scale)) / unit.scale;
  const value = withoutNoise(reading.number * factor);
  const half = (reading.lastDigit * factor) / 2;
  const { relation } = reading;
  const decimals = Math.max(0, Math.ceil(-Math.log10(reading.lastDigit * factor) - 1e-9));
  return { value, unit, relation, decimals, ...BOUNDS[exact ? 'exact' : relation].bounds(value, half) };
}
