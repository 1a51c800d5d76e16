import { yearOf } from '../calendar/iso-date';
import { describeDerivation, type Outcome, type Refusal } from './derivation';
import { derive } from './derive';
import { number, over, term, times } from './expression';
import { isStated, type Figure } from './figure';
import { inTime } from './growth';
import { refuseNotPositive, refuseSeries, refuseSilentYear, refuseUnits, refuseUnstated } from './refusals';

const FIGURE = 'figure';
const BASE = 'figure of the base year';

/** Every figure of a series in per cent of the figure of one year. */
export const INDEX_TO_BASE = describeDerivation({
  id: 'index',
  name: 'Index to a base year',
  inputs: [
    { name: FIGURE, unit: 'any' },
    { name: BASE, unit: 'that of the figure' },
  ],
  expression: times(over(term(FIGURE), term(BASE)), number(100)),
  unit: 'base year = 100',
  assumptions: [
    'Where the text has two figures for the base year, the earlier is the base.',
    'Both figures were rounded by themselves; the base itself is 100 to the letter.',
  ],
  precision: 'tenth',
});

/** One figure of an index: the figure and its index, or why it has none. */
interface IndexPoint<F extends Figure> {
  readonly figure: F;
  readonly outcome: Outcome<F>;
}

/** A series as an index. */
export interface IndexSeries<F extends Figure> {
  readonly refused: false;
  readonly base: F;
  readonly points: readonly IndexPoint<F>[];
}

/**
 * The figures of a series, in their order, as an index to those of a base year. Refuses as a whole a base year of
 * which the text has no figure, and a base at or below nought; a figure that cannot be set against the base is
 * refused by itself.
 */
export function indexToBase<F extends Figure>(figures: readonly F[], year: number): IndexSeries<F> | Refusal {
  const silence = refuseSilentYear(figures, year);
  if (silence) return silence;
  const base = figures
    .filter(
      (figure) =>
        isStated(figure) && yearOf(figure.date_earliest) <= year && year <= yearOf(figure.date_latest),
    )
    .reduce((first, figure) => inTime(first, figure)[0]);
  const bad = refuseNotPositive('An index', base);
  if (bad) return bad;
  const before = workedOut(base, year);
  const points = figures.map((figure) => {
    const outcome = (before.get(figure) as Outcome<F> | undefined) ?? indexOf(figure, base, year);
    before.set(figure, outcome);
    return { figure, outcome };
  });
  return { refused: false, base, points };
}

type OutcomeByFigure = WeakMap<Figure, Outcome>;
const known = new WeakMap<Figure, Map<number, OutcomeByFigure>>();

/** What was set against a base of a year before: a chart is drawn again and again from the same figures. */
function workedOut(base: Figure, year: number): OutcomeByFigure {
  const byYear = known.get(base) ?? new Map<number, OutcomeByFigure>();
  known.set(base, byYear);
  const outcomes = byYear.get(year) ?? new WeakMap<Figure, Outcome>();
  byYear.set(year, outcomes);
  return outcomes;
}

function indexOf<F extends Figure>(figure: F, base: F, year: number): Outcome<F> {
  const refusal =
    refuseUnstated(figure) ??
    refuseUnits(figure, base) ??
    refuseSeries(figure, base) ??
    refuseNotPositive('An index', figure);
  if (refusal) return refusal;
  // The base over itself is one, whatever its rounding: it is one number, not two.
  const given = figure.id === base.id ? withoutWidth(base) : base;
  const above = figure.id === base.id ? given : figure;
  return derive(
    INDEX_TO_BASE,
    { [FIGURE]: { figure: above }, [BASE]: { figure: given } },
    { unit: `(${String(year)} = 100)` },
  );
}

const withoutWidth = <F extends Figure>(figure: F): F => ({
  ...figure,
  low: figure.value,
  high: figure.value,
});
