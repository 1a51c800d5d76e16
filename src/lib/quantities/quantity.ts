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

/**
 * A figure read from a phrase, in the given unit. A figure printed without a scale word takes the unit's own,
 * as "2.0" does in a series of billions.
 *
 * Bounds: half a unit of the last printed digit either way (8.4 → 8.35 to 8.45; "about eight" → 7.5 to 8.5);
 * above or below the number alone for "more than" and "hardly"; the value itself where it is `exact`
 * by decree or definition.
 */
export function quantityIn(unit: Unit, reading: FigureReading, { exact = false } = {}): Quantity {
  const factor = (reading.scale ?? (reading.share ? 1 : unit.scale)) / unit.scale;
  const value = withoutNoise(reading.number * factor);
  const half = (reading.lastDigit * factor) / 2;
  const { relation } = reading;
  const decimals = Math.max(0, Math.ceil(-Math.log10(reading.lastDigit * factor) - 1e-9));
  const base = { value, unit, relation, decimals };
  if (exact) return { ...base, low: value, high: value };
  if (relation === 'gt') return { ...base, low: value, high: null };
  if (relation === 'lt') return { ...base, low: null, high: value };
  return { ...base, low: withoutNoise(value - half), high: withoutNoise(value + half) };
}
