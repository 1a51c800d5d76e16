import { measureOf } from '../quantities/measure';
import { describeDerivation, refuse, type Outcome } from './derivation';
import { derive } from './derive';
import { term, times } from './expression';
import type { CitedFigure, Figure } from './figure';
import { refuseNotPositive, refuseUnstated } from './refusals';

const FIGURE = 'figure';
const GOLD = 'gold in its unit';

/** The gold that a figure stands for, at the gold content of its money by another work. */
export const GOLD_CONTENT = describeDerivation({
  id: 'gold-content',
  name: 'Gold content',
  inputs: [
    { name: FIGURE, unit: 'a sum of money, or so much of it per ruble' },
    { name: GOLD, unit: 'grams of gold per unit of that money, from another work' },
  ],
  expression: times(term(FIGURE), term(GOLD)),
  unit: 'grams of gold per ruble, or tonnes of gold',
  assumptions: [
    'The figure is counted in the money of which the gold content is cited; the text does not say so.',
    'The gold content is taken from another work, to the letter.',
  ],
  precision: 'three digits',
});

/** What so many units of a gram each make. */
const WEIGHTS: Readonly<Record<number, string>> = { 1e6: 'tonnes of gold', 1e9: 'thousand tonnes of gold' };

/**
 * The gold in a figure: of a rate in francs per ruble the grams in a ruble, of a sum of rubles the tonnes. The result
 * carries the citation of the gold content. Refuses what the text does not give, a reference without a number, and a
 * gold content of another money.
 */
export function goldContent<F extends Figure>(figure: F, content: CitedFigure): Outcome<F> {
  const refusal = refuseUnstated(figure) ?? refuseNotPositive('A gold content', figure);
  if (refusal) return refusal;
  const money = /^grams of gold per (\w+)$/.exec(content.unit ?? '')?.[1];
  const unit = figure.unit ?? '';
  const { measure, scale } = measureOf(unit);
  const given = { [FIGURE]: { figure }, [GOLD]: { cited: content } };
  const rate = money === undefined ? null : new RegExp(`\\b${money}s per (\\w+)$`).exec(unit);
  if (rate) return derive(GOLD_CONTENT, given, { unit: `grams of gold per ${rate[1] ?? ''}` });
  const weight = money !== undefined && measure === `${money}s` ? WEIGHTS[scale] : undefined;
  if (weight !== undefined) return derive(GOLD_CONTENT, given, { unit: weight });
  return refuse(
    'units',
    `The units do not match: ${unit} and ${content.unit ?? 'no unit'} (${figure.id}, ${content.id}).`,
  );
}
