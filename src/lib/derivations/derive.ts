import { hedgedFigure, hedgedNumber } from '../quantities/format';
import { roundedOutward, type Interval } from '../quantities/interval';
import { RELATION_WORDS, type Relation } from '../quantities/relation';
import { refuse, type Derivation, type Outcome, type WorkedPart } from './derivation';
import { enclose, evaluate } from './expression';
import type { Figure } from './figure';
import { formulaParts } from './formula-words';
import { equation, mathOf, numberNode } from './mathml';
import { termsOf, type Given, type Term } from './terms';

/** What a derivation may say of the case at hand. */
interface Options {
  /** The unit of the result, where it follows from the inputs. */
  readonly unit?: string;
  /** Assumptions of this case besides those of the derivation. */
  readonly assumptions?: readonly string[];
}

/**
 * Carries out a derivation. Figures in units of one measure are brought to the unit of the first of them. The interval
 * takes every figure to be rounded by itself, and is rounded outward, one decimal beyond the value.
 *
 * Refuses a figure that the text does not give and numbers for which the formula has no result. What else makes a
 * derivation meaningless, such as units that do not match, its own function refuses before.
 */
export function derive<F extends Figure>(
  derivation: Derivation,
  given: Readonly<Record<string, Given<F>>>,
  { unit = derivation.unit, assumptions = [] }: Options = {},
): Outcome<F> {
  const { expression, signed } = derivation;
  const terms = termsOf(given);
  if ('refused' in terms) return terms;
  const termAt = (name: string): Term<F> => {
    const term = terms.get(name);
    if (!term) throw new Error(`term without an input: ${JSON.stringify(name)} (${derivation.id})`);
    return term;
  };

  const computed = evaluate(expression, (name) => termAt(name).value);
  const interval = enclose(expression, (name) => termAt(name).interval);
  if (![computed, interval.low, interval.high].every(isPrintable)) {
    return refuse('numbers', `${derivation.name}: the result is beyond the numbers that are printed here.`);
  }
  // The noise of the machine is a part of the number, however small that is.
  const value = Number(computed.toPrecision(SIGNIFICANT));
  const relation = relationTo(
    computed,
    enclose(expression, (name) => termAt(name).hedged),
  );
  const decimals = decimalsOf(derivation, value, relation, [...terms.values()]);
  const result = { value, relation, decimals, signed };
  const equals = Number(value.toFixed(decimals)) === value ? '=' : '≈';
  const parts = formulaParts(expression).map(({ text, term }): WorkedPart =>
    term === null
      ? { text, figure: null }
      : { text: termAt(term).text, figure: termAt(term).input.figure?.id ?? null },
  );
  return {
    refused: false,
    derivation: derivation.id,
    name: derivation.name,
    ...result,
    unit,
    ...roundedOutward(interval, decimals + 1),
    inputs: [...terms.values()].map(({ input }) => input),
    worked: [...parts, { text: ` ${equals} ${hedgedFigure({ ...result, unit })}`, figure: null }],
    math: equation(
      mathOf(expression, (name) => termAt(name).node),
      equals,
      numberNode(hedgedNumber({ ...result, relation: 'eq' }), RELATION_WORDS[relation], unit),
    ),
    assumptions: [...derivation.assumptions, ...assumptions],
  };
}

/** True for an open end, nought, and any number of a size that digits can show. */
const isPrintable = (value: number | null): boolean =>
  value === null || value === 0 || (Math.abs(value) >= 1e-12 && Math.abs(value) < 1e15);

/** Significant digits beyond which a result of decimal arithmetic is noise. */
const SIGNIFICANT = 12;

/** Part of a value's size below which a difference is the machine's. */
const NOISE = 1e-9;

/** How a result stands to its value, from what the hedges of its terms allow. */
function relationTo(value: number, { low, high }: Interval): Relation {
  const noise = Math.abs(value) * NOISE;
  const [lower, higher] = [low === null || low < value - noise, high === null || high > value + noise];
  if (lower && higher) return 'approx';
  return lower ? 'lt' : higher ? 'gt' : 'eq';
}

/** More digits than this are never printed. */
const MOST_DECIMALS = 15;

function decimalsOf<F extends Figure>(
  { precision }: Derivation,
  value: number,
  relation: Relation,
  terms: readonly Term<F>[],
): number {
  // A hedged fifty is not printed as 50.0.
  if (precision === 'tenth') return relation !== 'eq' && Number.isInteger(value) ? 0 : 1;
  if (precision === 'as printed') return Math.max(...terms.map(({ decimals }) => decimals));
  const digits = relation === 'eq' ? 3 : 2;
  const first = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)));
  return Math.min(MOST_DECIMALS, Math.max(0, digits - 1 - first));
}
