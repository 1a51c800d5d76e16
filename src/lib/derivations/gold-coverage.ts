import { yearOf } from '../calendar/iso-date';
import { nearestYears } from '../calendar/nearest-years';
import { listYears, type YearRange } from '../calendar/year-range';
import type { Observation } from '../observations/observed';
import { describeDerivation, refuse, type Derived, type Outcome, type Refusal } from './derivation';
import { derive } from './derive';
import { number, over, term, times } from './expression';
import { figureOf, type Figure } from './figure';
import { refuseNotPositive, refuseUnits, refuseUnstated } from './refusals';

const RESERVE = 'gold reserve';
const NOTES = 'bank notes in circulation';
const ONE_RUBLE = 'Both are counted in one and the same ruble, as the author’s sentence takes them.';

/** What the derivation is, in the words in which the site shows it. */
export const GOLD_COVERAGE = {
  ...describeDerivation({
    id: 'gold-coverage',
    name: 'Gold cover of the notes',
    inputs: [
      { name: RESERVE, unit: 'rubles' },
      { name: NOTES, unit: 'rubles' },
    ],
    expression: times(over(term(RESERVE), term(NOTES)), number(100)),
    unit: 'per cent',
    assumptions: [ONE_RUBLE],
    precision: 'tenth',
  }),
  assumption: ONE_RUBLE,
} as const;

/** A cover with the two observations that it was computed from. */
export interface Coverage {
  readonly reserve: Observation;
  readonly notes: Observation;
  readonly cover: Derived;
}

/**
 * The gold reserve as a share of the notes, in per cent, with the interval that both allow.
 * Refuses figures that the text does not give, units that do not measure the same thing, and a bound that is not positive.
 */
export function goldCoverage<F extends Figure>(reserve: F, notes: F): Outcome<F> {
  return (
    refuseUnstated(reserve, notes) ??
    refuseUnits(reserve, notes) ??
    refuseNotPositive('A cover', reserve, notes) ??
    derive(GOLD_COVERAGE, { [RESERVE]: { figure: reserve }, [NOTES]: { figure: notes } })
  );
}

/**
 * The cover at every moment for which both terms are given: the days of the two must be the same.
 * Each reserve for which no notes are given is refused, with the reason in words and the nearest years for which
 * they are given: none of those takes the place of the year that is silent.
 */
export function goldCoverages(
  reserves: readonly Observation[],
  notes: readonly Observation[],
): { readonly derived: readonly Coverage[]; readonly refusals: readonly Refusal[] } {
  const derived: Coverage[] = [];
  const refusals: Refusal[] = [];
  for (const reserve of reserves) {
    const at = notes.find(
      ({ date }) => date.earliest === reserve.date.earliest && date.latest === reserve.date.latest,
    );
    const cover = at ? goldCoverage(figureOf(reserve), figureOf(at)) : refuseSilentNotes(reserve, notes);
    if (cover.refused) refusals.push(cover);
    else if (at) derived.push({ reserve, notes: at, cover });
  }
  return { derived, refusals };
}

function refuseSilentNotes(reserve: Observation, notes: readonly Observation[]): Refusal {
  const year = yearOf(reserve.date.earliest);
  const reason = `The text gives a gold reserve for ${String(year)} and no notes in circulation: no cover can be computed.`;
  const nearest = nearestYears(notes.map(spanOfYears), year);
  const words = listYears(nearest);
  return refuse(
    'missing',
    words === '' ? reason : `${reason} The nearest figures for notes are of ${words}.`,
    nearest,
  );
}

const spanOfYears = ({ date }: Observation): YearRange => ({
  from: yearOf(date.earliest),
  to: yearOf(date.latest),
});
