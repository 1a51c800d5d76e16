import type { Interval } from '../quantities/interval';
import type { Relation } from '../quantities/relation';
import type { Expression } from './expression';
import type { Figure } from './figure';
import { formulaInWords } from './formula-words';
import { mathOf, type MathNode } from './mathml';

/**
 * How a result is printed. `tenth`: one decimal, none for a hedged whole number. `three digits`: three significant digits, and two where a term is
 * hedged. `as printed`: as many decimals as its terms have. Its bounds get one decimal more, rounded outward.
 */
type Precision = 'tenth' | 'three digits' | 'as printed';

/** What a derivation takes, by the name that its formula gives it. */
export interface DerivationInput {
  readonly name: string;
  /** The unit, or what it must be. */
  readonly unit: string;
}

/** A calculation that describes itself. Plain data: a page can print it as it stands. */
export interface Derivation {
  readonly id: string;
  readonly name: string;
  /** The formula in one line, in the names of its inputs. */
  readonly formula: string;
  /** The same in MathML. */
  readonly math: MathNode;
  readonly inputs: readonly DerivationInput[];
  /** The unit of the result. */
  readonly unit: string;
  /** What must hold for the result to mean what its name says, in sentences. */
  readonly assumptions: readonly string[];
  readonly expression: Expression;
  readonly precision: Precision;
  /** True where the result is a change, printed with its sign. */
  readonly signed: boolean;
}

/** One input of a derivation that was carried out. */
export interface Input<F extends Figure = Figure> {
  readonly name: string;
  /** What stood for it, with its hedge and its unit: `more than 1,000 million rubles`, `5 years`. */
  readonly words: string;
  /** The figure of the text; `null` for a span of years and for a fact from another work. */
  readonly figure: F | null;
  /** Where a fact from another work is cited from; `null` for everything else. */
  readonly citation: string | null;
}

/** A stretch of a formula with the numbers in place. */
export interface WorkedPart {
  readonly text: string;
  /** The id of the figure whose number this is; `null` for what is no figure of the text. */
  readonly figure: string | null;
}

/** A derivation that was carried out: the result with its interval, and how it came about. */
export interface Derived<F extends Figure = Figure> extends Interval {
  readonly refused: false;
  /** The id and the name of the derivation. */
  readonly derivation: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** How the result stands to its value, from the hedges of its terms: `gt` where they can only raise it. */
  readonly relation: Relation;
  /** Decimals to print the value with. */
  readonly decimals: number;
  readonly signed: boolean;
  readonly inputs: readonly Input<F>[];
  /** The formula with the numbers in place and its result, in one line. */
  readonly worked: readonly WorkedPart[];
  /** The same in MathML. */
  readonly math: MathNode;
  readonly assumptions: readonly string[];
}

/** Why a derivation was not carried out. */
export interface Refusal {
  readonly refused: true;
  /**
   * `missing`: the text does not give an endpoint. `units`: the units, or the things measured, do not match.
   * `dates`: the dates do not allow it. `numbers`: it is not defined for these numbers.
   */
  readonly cause: 'missing' | 'units' | 'dates' | 'numbers';
  /** A sentence that names the thing. */
  readonly reason: string;
  /** The nearest years for which the text has a figure, where a year was asked for. */
  readonly nearest: readonly number[];
}

/** A result, or the reason why there is none: never nought, NaN or infinity in its place. */
export type Outcome<F extends Figure = Figure> = Derived<F> | Refusal;

/** A derivation with its formula said in words and set in MathML. */
export function describeDerivation<const D extends Omit<Derivation, 'formula' | 'math' | 'signed'>>(
  given: D,
  { signed = false } = {},
): D & Derivation {
  const { expression } = given;
  return { ...given, signed, formula: formulaInWords(expression), math: mathOf(expression) };
}

/** A refusal. */
export function refuse(cause: Refusal['cause'], reason: string, nearest: readonly number[] = []): Refusal {
  return { refused: true, cause, reason, nearest };
}
