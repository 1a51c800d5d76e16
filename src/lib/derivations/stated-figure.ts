import { hedgedFigure, hedgedNumber } from '../quantities/format';
import { describeDerivation, type Outcome } from './derivation';
import { derive } from './derive';
import { term } from './expression';
import { isStated, type Figure } from './figure';
import { numberNode } from './mathml';
import { refuseUnstated } from './refusals';

const FIGURE = 'figure';

/** A figure of the text set beside something else that is said of the same thing: nothing is computed. */
export const STATED_FIGURE = describeDerivation({
  id: 'stated-figure',
  name: 'The figure as it stands',
  inputs: [{ name: FIGURE, unit: 'any' }],
  expression: term(FIGURE),
  unit: 'that of the figure',
  assumptions: ['The figure was rounded to its last printed digit.'],
  precision: 'as printed',
});

/** The figure itself, with the interval that its wording allows. Refuses what the text does not give. */
export function statedFigure<F extends Figure>(figure: F): Outcome<F> {
  const outcome = refuseUnstated(figure) ?? derive(STATED_FIGURE, { [FIGURE]: { figure } });
  if (outcome.refused || !isStated(figure)) return outcome;
  const { unit, low, high, relation } = figure;
  return {
    ...outcome,
    unit,
    relation,
    low,
    high,
    worked: [{ text: hedgedFigure(figure), figure: figure.id }],
    math: numberNode(hedgedNumber(figure), '', unit),
  };
}
