import * as v from 'valibot';
import { calculate, CalculationSchema, type Calculation, type Operand } from '../derivations/calculation';
import type { Report } from '../observations/ground';
import { formatNumber } from '../quantities/format';

/** Something that calculations and sentences of the site may name by its id. */
export interface Term extends Operand {
  /** The words of the figure in the text; `undefined` for a fact from another work. */
  readonly words?: string;
  /** The words of its date in the text, if it has any. */
  readonly date?: string | null;
}

/** A sentence of the site's own, with the names of its calculations in braces, or the words of a figure: `{circulation-1933.figure}`. */
export const WorkedTextSchema = v.strictObject({
  text: v.pipe(v.string(), v.minLength(5)),
  calculations: v.optional(v.array(CalculationSchema), []),
});
export type WorkedText = v.InferOutput<typeof WorkedTextSchema>;

/**
 * The sentence with everything in braces worked out. Reports a name that stands for nothing, a calculation that
 * the sentence does not use, an operand that does not exist, and a calculation that cannot be made.
 */
export function workOut(
  { text, calculations }: WorkedText,
  terms: ReadonlyMap<string, Term>,
  field: string,
  report: Report,
): string {
  const told: Told = (part, problem, got, expected) => {
    report(`${field}.${part}`, problem, got, expected);
  };
  for (const { name } of calculations) {
    if (!text.includes(`{${name}}`)) {
      told('calculations', 'calculation not used', JSON.stringify(name), `{${name}} in the text`);
    }
  }
  return text.replaceAll(/\{([^}]*)\}/g, (whole, name: string) => {
    const calculation = calculations.find((each) => each.name === name);
    if (calculation) return result(calculation, terms, told) ?? whole;
    const [, id = '', part] = /^(.*)\.(figure|date)$/.exec(name) ?? [];
    const words = part === 'figure' ? terms.get(id)?.words : terms.get(id)?.date;
    if (typeof words === 'string') return words;
    told(
      'text',
      'name without a calculation',
      whole,
      'the name of one of the calculations, or an id with “.figure” or “.date”',
    );
    return whole;
  });
}

type Told = (part: string, problem: string, got: string, expected: string) => void;

function result(calculation: Calculation, terms: ReadonlyMap<string, Term>, told: Told): string | undefined {
  const missing = operandIds(calculation).find((id) => !terms.has(id));
  if (missing !== undefined) {
    told(
      'calculations',
      'missing reference',
      JSON.stringify(missing),
      'the id of a figure or of a reference with a value',
    );
    return undefined;
  }
  try {
    return formatNumber(calculate(calculation, terms), calculation.decimals);
  } catch (error) {
    // No lower bound, or a division by nought: the curator's to mend, with all the other faults.
    if (!(error instanceof RangeError)) throw error;
    told('calculations', 'calculation not possible', error.message, 'operands that it can be made from');
    return undefined;
  }
}

function operandIds(calculation: Calculation): readonly string[] {
  switch (calculation.operation) {
    case 'quotient':
      return [...calculation.times, ...calculation.over];
    case 'loss':
      return [...calculation.from, ...calculation.to];
    default:
      return calculation.terms;
  }
}
