import { difference, multiple, percentageChange, share } from './change';
import type { Outcome } from './derivation';
import { devaluationLoss, devaluationRise } from './devaluation';
import type { Figure } from './figure';
import { goldCoverage } from './gold-coverage';
import { annualGrowth, doublingTime } from './growth';
import { realShare, realValue } from './real-value';
import { statedFigure } from './stated-figure';
import { yearOnYear } from './year-on-year';

type OfOne = <F extends Figure>(figure: F) => Outcome<F>;
type OfTwo = <F extends Figure>(first: F, second: F) => Outcome<F>;

const OF_ONE = { 'stated-figure': statedFigure } as const satisfies Readonly<Record<string, OfOne>>;
const OF_TWO = {
  difference,
  multiple,
  share,
  'percentage-change': percentageChange,
  'annual-growth': annualGrowth,
  'doubling-time': doublingTime,
  'devaluation-loss': devaluationLoss,
  'devaluation-rise': devaluationRise,
  'gold-coverage': goldCoverage,
  'real-share': realShare,
  'real-value': realValue,
} as const satisfies Readonly<Record<string, OfTwo>>;
const OF_A_SERIES = 'year-on-year';

/** The derivations that figures alone determine: no base year, no fact from another work. */
export type FigureDerivation = keyof typeof OF_ONE | keyof typeof OF_TWO | typeof OF_A_SERIES;

/** Their ids. */
export const FIGURE_DERIVATIONS = [
  ...(Object.keys(OF_ONE) as (keyof typeof OF_ONE)[]),
  ...(Object.keys(OF_TWO) as (keyof typeof OF_TWO)[]),
  OF_A_SERIES,
] as const satisfies readonly FigureDerivation[];

/** How many figures a derivation takes, in words; empty where this many are right. */
export function wantedFigures(id: FigureDerivation, count: number): string {
  if (id === OF_A_SERIES) return count >= 2 ? '' : 'two figures or more';
  const wanted = id in OF_ONE ? 1 : 2;
  if (count === wanted) return '';
  return wanted === 1 ? 'one figure' : 'two figures';
}

/**
 * Carries out a derivation by its id on figures in the order of its function's arguments. One result or refusal; of a
 * series one for each step. Throws a `RangeError` for a wrong number of figures.
 */
export function carryOut<F extends Figure>(
  id: FigureDerivation,
  figures: readonly F[],
): readonly Outcome<F>[] {
  const [first, second] = figures;
  const wanted = wantedFigures(id, figures.length);
  if (wanted !== '' || !first)
    throw new RangeError(`${id} of ${String(figures.length)} figures: ${wanted} wanted`);
  if (id === OF_A_SERIES) return yearOnYear(figures).map(({ outcome }) => outcome);
  if (id === 'stated-figure') return [OF_ONE[id](first)];
  return second ? [OF_TWO[id](first, second)] : [];
}
