import { yearOf } from '../calendar/iso-date';
import { listYears } from '../calendar/year-range';
import { yearsBetween } from '../calendar/years-between';
import { percentageChange, PERCENTAGE_CHANGE } from './change';
import { refuse, type Derivation, type Outcome } from './derivation';
import { isStated, spanOf, type Figure } from './figure';
import { inTime } from './growth';
import { refuseUnstated } from './refusals';

/** The changes from each figure of a series to the next. */
export const YEAR_ON_YEAR = {
  ...PERCENTAGE_CHANGE,
  id: 'year-on-year',
  name: 'Change from year to year',
  assumptions: [
    ...PERCENTAGE_CHANGE.assumptions,
    'From each figure to the next in time; none across a year for which the text has no figure.',
  ],
} as const satisfies Derivation;

/** The step from one figure to the next in time: the change, or why there is none. */
export interface Step<F extends Figure> {
  readonly from: F;
  readonly to: F;
  readonly outcome: Outcome<F>;
}

/**
 * The steps of a series in the order of time, one fewer than its figures. A step across a year for which the text has
 * no figure is refused: it is not the change of one year. One figure has no step.
 */
export function yearOnYear<F extends Figure>(figures: readonly F[]): readonly Step<F>[] {
  const ordered = [...figures].sort((a, b) => (inTime(a, b)[0] === a ? -1 : 1));
  return ordered.slice(1).flatMap((to, index) => {
    const from = ordered[index];
    return from ? [{ from, to, outcome: stepOf(from, to) }] : [];
  });
}

function stepOf<F extends Figure>(from: F, to: F): Outcome<F> {
  const missing = refuseUnstated(from, to);
  if (missing) return missing;
  const [before, after] = [yearOf(from.date_latest), yearOf(to.date_earliest)];
  const silent = Array.from({ length: Math.max(0, after - before - 1) }, (_, index) => before + 1 + index);
  if (silent.length > 0) {
    const reason = `The text gives no figure for ${listYears(silent)}: from ${String(before)} to ${String(after)} is not the change of one year.`;
    return refuse('missing', reason, [before, after]);
  }
  const change = percentageChange(from, to);
  if (change.refused) return change;
  const { id, name, assumptions } = YEAR_ON_YEAR;
  return { ...change, derivation: id, name, assumptions: [...assumptions, ...spanInAYear(from, to)] };
}

/** What must be said of a step that is not one year from day to day. */
function spanInAYear(from: Figure, to: Figure): string[] {
  if (!isStated(from) || !isStated(to)) return [];
  const { shortest, longest } = yearsBetween(spanOf(from), spanOf(to));
  if (shortest === 1 && longest === 1) return [];
  return longest <= 1
    ? ['These two figures lie less than a year apart.']
    : ['The days of these two figures do not make it one whole year.'];
}
