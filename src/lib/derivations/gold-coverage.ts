import { yearOf } from '../calendar/iso-date';
import { nearestYears } from '../calendar/nearest-years';
import { listYears, type YearRange } from '../calendar/year-range';
import type { Observation } from '../observations/observed';
import { quotient, roundedOutward, scaled, withoutNoise, type Interval } from '../quantities/interval';
import type { Relation } from '../quantities/relation';

/** A derivation's result: the value, the interval that the hedges of its inputs allow, and where it comes from. */
export interface Derived extends Interval {
  readonly value: number;
  readonly relation: Relation;
  /** The observations it was computed from, in the order of the formula. */
  readonly inputs: readonly [Observation, Observation];
}

/** Why a derivation was not carried out. */
export interface Refusal {
  readonly reason: string;
  /** The observation for which it was asked. */
  readonly of: Observation;
}

/** What the derivation is, in the words in which the site shows it. */
export const GOLD_COVERAGE = {
  id: 'gold-coverage',
  name: 'Gold cover of the notes',
  formula: 'gold reserve ÷ bank notes in circulation × 100',
  unit: 'per cent',
  assumption: 'Both are counted in one and the same ruble, as the author’s sentence takes them.',
} as const;

const PER_CENT = 100;
/** The interval is kept to hundredths of a per cent, rounded outward. */
const DECIMALS = 2;

/**
 * The gold reserve as a share of the notes, in per cent.
 *
 * Formula: reserve ÷ notes × 100, both in the same measure; the interval is the quotient of theirs.
 * Where either term is hedged the result has an interval and no hedge of its own, and is marked `approx`.
 * Throws a `RangeError` where the units do not measure the same thing or a bound is not positive.
 */
export function goldCoverage(reserve: Observation, notes: Observation): Derived {
  const [gold, paper] = [reserve.quantity, notes.quantity];
  if (gold.unit.measure !== paper.unit.measure) {
    throw new RangeError(
      `units do not match: ${gold.unit.id} and ${paper.unit.id} (${reserve.id}, ${notes.id})`,
    );
  }
  const factor = (gold.unit.scale / paper.unit.scale) * PER_CENT;
  return {
    value: withoutNoise((gold.value / paper.value) * factor),
    relation: gold.relation === 'eq' && paper.relation === 'eq' ? 'eq' : 'approx',
    ...roundedOutward(scaled(quotient(gold, paper), factor), DECIMALS),
    inputs: [reserve, notes],
  };
}

/**
 * The cover at every moment for which both terms are given: the days of the two must be the same.
 * Each reserve for which no notes are given is refused, with the reason in words and the nearest years for which
 * they are given: none of those takes the place of the year that is silent.
 */
export function goldCoverages(
  reserves: readonly Observation[],
  notes: readonly Observation[],
): { readonly derived: readonly Derived[]; readonly refusals: readonly Refusal[] } {
  const derived: Derived[] = [];
  const refusals: Refusal[] = [];
  for (const reserve of reserves) {
    const at = notes.find(
      ({ date }) => date.earliest === reserve.date.earliest && date.latest === reserve.date.latest,
    );
    if (at) derived.push(goldCoverage(reserve, at));
    else {
      const year = yearOf(reserve.date.earliest);
      const reason = `The text gives a gold reserve for ${String(year)} and no notes in circulation: no cover can be computed.`;
      const nearest = listYears(nearestYears(notes.map(spanOfYears), year));
      refusals.push({
        of: reserve,
        reason: nearest === '' ? reason : `${reason} The nearest figures for notes are of ${nearest}.`,
      });
    }
  }
  return { derived, refusals };
}

const spanOfYears = ({ date }: Observation): YearRange => ({
  from: yearOf(date.earliest),
  to: yearOf(date.latest),
});
