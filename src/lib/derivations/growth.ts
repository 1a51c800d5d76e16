import { spanInWords } from '../calendar/date-words';
import { yearsBetween, type YearsBetween } from '../calendar/years-between';
import { hedgedFigure } from '../quantities/format';
import { measureOf } from '../quantities/measure';
import { refuseIncomparable } from './change';
import { describeDerivation, refuse, type Outcome, type Refusal } from './derivation';
import { derive } from './derive';
import { ln, minus, number, over, raised, term, times } from './expression';
import { isStated, spanOf, type Figure } from './figure';
import { refuseNotPositive } from './refusals';

const EARLIER = 'earlier figure';
const LATER = 'later figure';
const YEARS = 'years';
const INPUTS = [
  { name: LATER, unit: 'that of the earlier figure' },
  { name: EARLIER, unit: 'any' },
  { name: YEARS, unit: 'calendar years between the two dates' },
] as const;
const SPAN =
  'The years run from date to date, whole years between the same days of the calendar; where a day is not stated they run from the shortest to the longest time that the text allows.';

/** The one yearly rate that leads from the earlier figure to the later one. */
export const ANNUAL_GROWTH = describeDerivation(
  {
    id: 'annual-growth',
    name: 'Average annual growth',
    inputs: INPUTS,
    expression: times(
      minus(raised(over(term(LATER), term(EARLIER)), over(number(1), term(YEARS))), number(1)),
      number(100),
    ),
    unit: 'per cent a year',
    assumptions: [
      'One rate for every year of the span; what happened between its ends is not looked at.',
      SPAN,
    ],
    precision: 'tenth',
  },
  { signed: true },
);

/** The years in which the figure doubles at the average growth of the span. */
export const DOUBLING_TIME = describeDerivation({
  id: 'doubling-time',
  name: 'Doubling time',
  inputs: INPUTS,
  expression: over(times(term(YEARS), ln(number(2))), ln(over(term(LATER), term(EARLIER)))),
  unit: 'years',
  assumptions: ['The growth goes on at the average rate of the span.', SPAN],
  precision: 'three digits',
});

/**
 * The average growth per year between two figures, in whichever order they are given; the interval allows for the
 * rounding of both and for days that are not stated. Refuses what a multiple refuses, dates that may coincide, and
 * figures that may lie less than a year apart: a rate per year would be made of a part of one.
 */
export function annualGrowth<F extends Figure>(a: F, b: F): Outcome<F> {
  return overTime(ANNUAL_GROWTH, a, b);
}

/**
 * The time in which the figure doubles at its average growth. Refuses what {@link annualGrowth} does, and a figure
 * that did not grow. Where the rounding allows that it did not, the time has no upper bound.
 */
export function doublingTime<F extends Figure>(a: F, b: F): Outcome<F> {
  return overTime(DOUBLING_TIME, a, b);
}

function overTime<F extends Figure>(
  derivation: typeof ANNUAL_GROWTH | typeof DOUBLING_TIME,
  a: F,
  b: F,
): Outcome<F> {
  const refusal =
    refuseIncomparable(a, b) ??
    refuseNotPositive(derivation.name, a, b) ??
    refuseNoYear(derivation.name, a, b);
  if (refusal) return refusal;
  const [earlier, later] = inTime(a, b);
  if (derivation.id === 'doubling-time' && !grew(earlier, later)) {
    return refuse('numbers', `${derivation.name}: from ${words(earlier)} to ${words(later)} is no growth.`);
  }
  const years = yearsOf(earlier, later);
  return derive(
    derivation,
    { [LATER]: { figure: later }, [EARLIER]: { figure: earlier }, [YEARS]: { years } },
    { assumptions: [earlier, later].flatMap(datingInWords) },
  );
}

/** Two figures in the order of their dates. */
export function inTime<F extends Figure>(a: F, b: F): readonly [earlier: F, later: F] {
  const before =
    a.date_earliest < b.date_earliest ||
    (a.date_earliest === b.date_earliest && a.date_latest <= b.date_latest);
  return before ? [a, b] : [b, a];
}

/** Refuses two figures whose days may be the same, so that neither is the later one. */
export function refuseCoincidence(what: string, a: Figure, b: Figure): Refusal | undefined {
  if (a.date_latest < b.date_earliest || b.date_latest < a.date_earliest) return undefined;
  return refuse('dates', `${what}: the two figures may be of one day, ${when(a)} and ${when(b)}.`);
}

function refuseNoYear(what: string, a: Figure, b: Figure): Refusal | undefined {
  const coincidence = refuseCoincidence(what, a, b);
  if (coincidence) return coincidence;
  const [earlier, later] = inTime(a, b);
  if (yearsOf(earlier, later).shortest >= 1) return undefined;
  return refuse(
    'dates',
    `${what}: from ${when(earlier)} to ${when(later)} may be less than a year, and no rate per year is made of that.`,
  );
}

const yearsOf = (earlier: Figure, later: Figure): YearsBetween =>
  yearsBetween(spanOf(earlier), spanOf(later));
const when = ({ date_earliest, date_latest }: Figure): string => spanInWords(date_earliest, date_latest);
const words = (figure: Figure): string => (isStated(figure) ? hedgedFigure(figure) : figure.id);

/** True where the later figure is above the earlier one, be their bounds what they may. */
function grew(earlier: Figure, later: Figure): boolean {
  const [before, after] = [earlier, later].map(
    ({ value, unit }) => (value ?? 0) * measureOf(unit ?? '').scale,
  );
  return (before ?? 0) < (after ?? 0);
}

/** What the reader must know of a date that the text does not state. */
function datingInWords(figure: Figure): string[] {
  const { dating, date_earliest } = figure;
  if (dating === 'inferred')
    return [`The date of ${words(figure)}, ${when(figure)}, is inferred and not stated.`];
  if (dating === 'open') return [`The day of ${words(figure)} is not stated: ${when(figure)}.`];
  return figure.date_latest === date_earliest
    ? []
    : [`The text dates ${words(figure)} no closer than ${when(figure)}.`];
}
