import type { DerivationInput, Outcome } from './derivation';
import { describeDerivation } from './derivation';
import { derive } from './derive';
import { minus, number, over, term, times } from './expression';
import type { Figure } from './figure';
import { refuseNotPositive, refuseSame, refuseSeries, refuseUnits, refuseUnstated } from './refusals';

const FIRST = 'first figure';
const SECOND = 'second figure';
const INPUTS: readonly DerivationInput[] = [
  { name: FIRST, unit: 'any' },
  { name: SECOND, unit: 'that of the first figure' },
];
const ROUNDED = 'Both figures were rounded by themselves, each to its last printed digit.';

/** How much more the second figure is than the first; below nought where it is less. */
export const DIFFERENCE = describeDerivation(
  {
    id: 'difference',
    name: 'Difference',
    inputs: INPUTS,
    expression: minus(term(SECOND), term(FIRST)),
    unit: 'that of the figures',
    assumptions: [ROUNDED],
    precision: 'as printed',
  },
  { signed: true },
);

/** How many times the first figure the second is. */
export const MULTIPLE = describeDerivation({
  id: 'multiple',
  name: 'Multiple',
  inputs: INPUTS,
  expression: over(term(SECOND), term(FIRST)),
  unit: 'times',
  assumptions: [ROUNDED],
  precision: 'three digits',
});

/** What the second figure is of the first, in per cent. */
export const SHARE = describeDerivation({
  id: 'share',
  name: 'Share',
  inputs: INPUTS,
  expression: times(over(term(SECOND), term(FIRST)), number(100)),
  unit: 'per cent',
  assumptions: [ROUNDED],
  precision: 'tenth',
});

/** By how many per cent of the first figure the second is more, or less. */
export const PERCENTAGE_CHANGE = describeDerivation(
  {
    id: 'percentage-change',
    name: 'Percentage change',
    inputs: INPUTS,
    expression: times(minus(over(term(SECOND), term(FIRST)), number(1)), number(100)),
    unit: 'per cent',
    assumptions: [ROUNDED],
    precision: 'tenth',
  },
  { signed: true },
);

/**
 * The second figure less the first. Refuses figures that the text does not give, one figure twice, figures of
 * different series or in units that do not match. The result is in the unit of the second figure.
 */
export function difference<F extends Figure>(first: F, second: F): Outcome<F> {
  const refusal = refuseIncomparable(first, second);
  // The second stands first in the formula: the result is in its unit.
  return (
    refusal ??
    derive(
      DIFFERENCE,
      { [SECOND]: { figure: second }, [FIRST]: { figure: first } },
      {
        unit: second.unit ?? '',
      },
    )
  );
}

/** The second figure over the first. Refuses what {@link difference} does, and numbers at or below nought. */
export function multiple<F extends Figure>(first: F, second: F): Outcome<F> {
  return ratio(MULTIPLE, first, second);
}

/** The second figure in per cent of the first. Refuses what {@link multiple} does. */
export function share<F extends Figure>(first: F, second: F): Outcome<F> {
  return ratio(SHARE, first, second);
}

/** The change from the first figure to the second in per cent of the first. Refuses what {@link multiple} does. */
export function percentageChange<F extends Figure>(first: F, second: F): Outcome<F> {
  return ratio(PERCENTAGE_CHANGE, first, second);
}

function ratio<F extends Figure>(
  derivation: typeof MULTIPLE | typeof SHARE | typeof PERCENTAGE_CHANGE,
  first: F,
  second: F,
): Outcome<F> {
  return (
    refuseIncomparable(first, second) ??
    refuseNotPositive(`A ${derivation.name.toLowerCase()}`, first, second) ??
    derive(derivation, { [FIRST]: { figure: first }, [SECOND]: { figure: second } })
  );
}

/** Refuses two figures between which there is no change to speak of. */
export function refuseIncomparable(first: Figure, second: Figure) {
  return (
    refuseUnstated(first, second) ??
    refuseSame(first, second) ??
    refuseUnits(first, second) ??
    refuseSeries(first, second)
  );
}
