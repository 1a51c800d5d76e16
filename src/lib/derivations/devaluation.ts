import { hedgedFigure } from '../quantities/format';
import { describeDerivation, refuse, type Derivation, type Outcome } from './derivation';
import { refuseIncomparable } from './change';
import { derive } from './derive';
import { minus, number, over, term, times } from './expression';
import { isStated, type Figure } from './figure';
import { inTime, refuseCoincidence } from './growth';
import { refuseNotPositive } from './refusals';

const EARLIER = 'earlier rate';
const LATER = 'later rate';
const INPUTS = [
  { name: LATER, unit: 'that of the earlier rate' },
  { name: EARLIER, unit: 'foreign money per unit of the devalued one, such as francs per ruble' },
] as const;
const ONE_MONEY = 'Both rates are counted in one and the same foreign money.';

/** What the devalued money lost of its value in the foreign one: the first reading of a devaluation. */
export const DEVALUATION_LOSS = describeDerivation({
  id: 'devaluation-loss',
  name: 'Loss of the ruble’s value in francs',
  inputs: INPUTS,
  expression: times(minus(number(1), over(term(LATER), term(EARLIER))), number(100)),
  unit: 'per cent',
  assumptions: [ONE_MONEY],
  precision: 'tenth',
});

/** By how much the price of the foreign money rose in the devalued one: the second reading. */
export const DEVALUATION_RISE = describeDerivation({
  id: 'devaluation-rise',
  name: 'Rise of the franc’s price in rubles',
  inputs: INPUTS.toReversed(),
  expression: times(minus(over(term(EARLIER), term(LATER)), number(1)), number(100)),
  unit: 'per cent',
  assumptions: [ONE_MONEY],
  precision: 'tenth',
});

/**
 * The loss of a money's value between two rates, in whichever order they are given: from 13 to 3 francs the ruble lost
 * 76.9 per cent. Refuses what is no rate, two quantities, rates of one day, and a rate that did not fall.
 */
export function devaluationLoss<F extends Figure>(a: F, b: F): Outcome<F> {
  return devaluation(DEVALUATION_LOSS, a, b);
}

/** The rise of the foreign money's price: from 13 to 3 francs it is 333.3 per cent. Refuses what {@link devaluationLoss} does. */
export function devaluationRise<F extends Figure>(a: F, b: F): Outcome<F> {
  return devaluation(DEVALUATION_RISE, a, b);
}

/** True for a unit of so much of one money per unit of another. */
export const isRate = (unit: string | null): boolean => / per \w+$/.test(unit ?? '');

function devaluation<F extends Figure>(derivation: Derivation, a: F, b: F): Outcome<F> {
  const refusal =
    refuseIncomparable(a, b) ??
    refuseNoRate(a.unit) ??
    refuseCoincidence('A devaluation', a, b) ??
    refuseNotPositive('A devaluation', a, b);
  if (refusal) return refusal;
  const [earlier, later] = inTime(a, b);
  if ((later.value ?? 0) >= (earlier.value ?? 0)) {
    const [from, to] = [earlier, later].map((each) => (isStated(each) ? hedgedFigure(each) : each.id));
    return refuse(
      'numbers',
      `The rate did not fall: from ${String(from)} to ${String(to)} is no devaluation.`,
    );
  }
  return derive(derivation, { [LATER]: { figure: later }, [EARLIER]: { figure: earlier } });
}

function refuseNoRate(unit: string | null) {
  if (isRate(unit)) return undefined;
  return refuse('units', `A devaluation is of a rate, so much money for another: ${String(unit)} is none.`);
}
