import { includesYear } from '../calendar/year-range';
import { yearOf } from '../calendar/iso-date';
import { difference, multiple, percentageChange } from './change';
import { refuse, type Outcome, type Refusal } from './derivation';
import { devaluationLoss, devaluationRise, isRate } from './devaluation';
import { isStated, type Figure } from './figure';
import { annualGrowth, doublingTime } from './growth';
import { refuseSeries, refuseSilentYear } from './refusals';

/** Two figures of one series set side by side, with every change between them. */
interface FiguresCompared<F extends Figure> {
  readonly first: F;
  readonly second: F;
  /** In order: difference, multiple, percentage change, average annual growth, doubling time; for a rate, both readings of a devaluation. */
  readonly outcomes: readonly Outcome<F>[];
}

/** Two years of a dataset: a pair for every two figures of one series, for a year may have two. */
export interface YearsCompared<F extends Figure> {
  readonly refused: false;
  readonly pairs: readonly FiguresCompared<F>[];
}

/** Every change from one figure to another; each is a result or its own refusal. */
export function changesBetween<F extends Figure>(first: F, second: F): readonly Outcome<F>[] {
  const always = [difference, multiple, percentageChange, annualGrowth, doublingTime];
  const ofRates = isRate(first.unit) ? [devaluationLoss, devaluationRise] : [];
  return [...always, ...ofRates].map((derivation) => derivation(first, second));
}

/**
 * The figures of two years of a dataset against each other. Refuses the same year twice; a year for which the text
 * gives no figure, with the nearest for which it does; and years whose figures are of two quantities.
 */
export function compareYears<F extends Figure>(
  figures: readonly F[],
  a: number,
  b: number,
): YearsCompared<F> | Refusal {
  if (a === b) return refuse('dates', `Both years are ${String(a)}: there is nothing to compare.`);
  const silence = [a, b].flatMap((year) => refuseSilentYear(figures, year) ?? []);
  const [one, other] = silence;
  if (one)
    return refuse(
      'missing',
      silence.map(({ reason }) => reason).join(' '),
      [...new Set([...one.nearest, ...(other?.nearest ?? [])])].sort((x, y) => x - y),
    );
  const [firsts, seconds] = [figuresOfYear(figures, a), figuresOfYear(figures, b)];
  const pairs = firsts.flatMap((first) =>
    seconds
      .filter((second) => second.series === first.series && second.id !== first.id)
      .map((second) => ({ first, second, outcomes: changesBetween(first, second) })),
  );
  if (pairs.length > 0) return { refused: false, pairs };
  const [first, second] = [firsts[0], seconds[0]];
  const mixed = first && second && refuseSeries(first, second);
  return (
    mixed ??
    refuse('dates', `The text has one figure for ${String(a)} and ${String(b)}: there is nothing to compare.`)
  );
}

/** The figures of which the days touch a year. */
function figuresOfYear<F extends Figure>(figures: readonly F[], year: number): readonly F[] {
  return figures.filter(
    (figure) =>
      isStated(figure) &&
      includesYear({ from: yearOf(figure.date_earliest), to: yearOf(figure.date_latest) }, year),
  );
}
