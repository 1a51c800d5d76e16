import { share } from '../derivations/change';
import type { Outcome } from '../derivations/derivation';
import { devaluationLoss, devaluationRise } from '../derivations/devaluation';
import type { Figure } from '../derivations/figure';
import { goldCoverage } from '../derivations/gold-coverage';
import { realShare } from '../derivations/real-value';
import { allowedInWords, hedgedFigure } from '../quantities/format';
import { withoutNoise, type Interval } from '../quantities/interval';
import { RELATION_WORDS, type Relation } from '../quantities/relation';
import { figuresOf, type Adjustable, type AdjustableFigure } from './adjustable';
import type { OwnFigures } from './adjust';
import type { OwnFigure } from './own-figure';

/** A calculation on the figures that stand in the sentences. */
interface Calculation {
  readonly name: string;
  /** The result with what the figures allow, or why there is none: `25.0 per cent, 24.1 to 25.91 per cent`. */
  readonly inWords: string;
  readonly outcome: Outcome;
}

/** What follows from the figures that stand in the sentences. */
export interface Calculated {
  /** What stands in the place of the author's conclusion once a figure is the reader's; empty where there is no result. */
  readonly result: string;
  readonly calculations: readonly Calculation[];
}

/** Carries out the calculations of the sentences, on the reader's figures where there are any and on the author's else. */
export function calculate(adjustable: Adjustable, own: OwnFigures): Calculated {
  const figures = figuresOf(adjustable).map((figure) => figureWith(figure, own[figure.id]));
  if (adjustable.calculator === 'gold-coverage') {
    const [reserve, notes] = figures;
    if (!reserve || !notes) return NOTHING;
    const cover = goldCoverage(reserve, notes);
    return {
      result: cover.refused ? '' : hedgedFigure(cover),
      calculations: [named(cover)],
    };
  }
  const [earlier, later, power] = figures;
  if (!earlier || !later || !power) return NOTHING;
  const left = share(earlier, later);
  const loss = devaluationLoss(earlier, later);
  const calculations = [
    { ...named(left), name: 'What is left of the ruble’s value in francs' },
    named(loss),
    // What is no devaluation is refused but once.
    ...(loss.refused ? [] : [named(devaluationRise(earlier, later))]),
    named(realShare(power, later)),
  ];
  const result =
    left.refused || adjustable.mark === null ? '' : RELATION_WORDS[standsTo(left, adjustable.mark)];
  return { result, calculations };
}

const NOTHING: Calculated = { result: '', calculations: [] };

function named(outcome: Outcome): Calculation {
  if (outcome.refused) return { name: 'Devaluation', inWords: outcome.reason, outcome };
  return { name: outcome.name, inWords: `${hedgedFigure(outcome)}, ${allowedInWords(outcome)}`, outcome };
}

/** The figure that a derivation takes: the author's, or the reader's, which has no hedge but its own precision. */
export function figureWith({ authors, unit }: AdjustableFigure, own: OwnFigure | undefined): Figure {
  if (!own) return authors;
  const half = 0.5 * 10 ** -own.decimals;
  return {
    ...authors,
    ...own,
    unit,
    relation: 'eq',
    hedge: '',
    low: withoutNoise(own.value - half),
    high: withoutNoise(own.value + half),
  };
}

/** How what an interval allows stands to a number: about it where it allows less and more. */
function standsTo({ low, high }: Interval, mark: number): Relation {
  if (high !== null && high < mark) return 'lt';
  return low !== null && low > mark ? 'gt' : 'approx';
}
