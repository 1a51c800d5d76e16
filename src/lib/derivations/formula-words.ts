import type { Expression } from './expression';

/** A stretch of a formula said in words: a term by its name, or what stands between terms. */
export interface FormulaPart {
  readonly text: string;
  /** The name of the term, or `null`. */
  readonly term: string | null;
}

const SIGNS = {
  sum: ' + ',
  difference: ' \u2212 ',
  product: ' × ',
  quotient: ' ÷ ',
  power: ' to the power of ',
};
const RANKS = { sum: 1, difference: 1, product: 2, quotient: 2, power: 3, logarithm: 4, term: 5, number: 5 };
/** Operations of which the right side needs brackets where its rank is the same: 8 ÷ (4 ÷ 2). */
const LEFT_TO_RIGHT = new Set(['difference', 'quotient', 'power']);

/**
 * A formula in one line, cut into its terms and what joins them, so that each term can lead to its evidence:
 * `later figure`, ` ÷ `, `earlier figure`, ` × 100`.
 */
export function formulaParts(formula: Expression): readonly FormulaPart[] {
  const parts: { text: string; term: string | null }[] = [];
  const say = (text: string) => {
    const last = parts.at(-1);
    if (last?.term === null) last.text += text;
    else parts.push({ text, term: null });
  };
  const walk = (part: Expression): void => {
    if (part.kind === 'term') parts.push({ text: part.name, term: part.name });
    else if (part.kind === 'number') say(String(part.value));
    else if (part.kind === 'logarithm') {
      say('ln ');
      bracketed(part.of, RANKS[part.of.kind] < RANKS.term);
    } else {
      bracketed(part.left, needsBrackets(part.kind, part.left, 'left'));
      say(SIGNS[part.kind]);
      bracketed(part.right, needsBrackets(part.kind, part.right, 'right'));
    }
  };
  const bracketed = (part: Expression, brackets: boolean) => {
    if (brackets) say('(');
    walk(part);
    if (brackets) say(')');
  };
  walk(formula);
  return parts;
}

/** A formula in one line: `(later figure ÷ earlier figure − 1) × 100`. */
export function formulaInWords(formula: Expression): string {
  return formulaParts(formula)
    .map(({ text }) => text)
    .join('');
}

/** True where an operand must stand in brackets on its side of the operation, when they are written in one line. */
export function needsBrackets(
  operation: keyof typeof SIGNS,
  operand: Expression,
  side: 'left' | 'right',
): boolean {
  const [outer, inner] = [RANKS[operation], RANKS[operand.kind]];
  if (inner !== outer) return inner < outer;
  return operation === 'power' || (side === 'right' && LEFT_TO_RIGHT.has(operation));
}
