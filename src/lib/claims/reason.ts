import { spanInWords } from '../calendar/date-words';
import type { Derived } from '../derivations/derivation';
import { hedgedFigure, hedgedNumber, intervalInWords } from '../quantities/format';
import type { AssertedInWords } from './asserted';
import { satisfies, verdictOf } from './verdict';

/**
 * The reason for the verdict on an assertion in sentences: what the figures give, what is asserted, and how far the one
 * satisfies the other. Of several steps: at how many of them it is so, and at which.
 */
export function reasonOf(results: readonly Derived[], asserted: AssertedInWords): string {
  const [only, ...others] = results;
  if (!only) return 'There is nothing to compare.';
  const given = others.length === 0 ? numbersOfOne(only) : numbersOfSteps(results);
  const judged = others.length === 0 ? judgedAsOne(only, asserted) : judgedAsSteps(results, asserted);
  return `The figures give ${given}. Asserted is ${asserted.words}. ${judged}`;
}

function numbersOfOne(result: Derived): string {
  return `${hedgedFigure(result)} (${intervalInWords(result)})`;
}

function numbersOfSteps(results: readonly Derived[]): string {
  return `${inAList(results.map(hedgedNumber))} ${results[0]?.unit ?? ''}`;
}

function judgedAsOne(result: Derived, asserted: AssertedInWords): string {
  switch (verdictOf(result, asserted)) {
    case 'agrees':
      return 'Everything that the figures allow satisfies it.';
    case 'agrees within rounding':
      return satisfies(result.value, asserted)
        ? 'The value satisfies it, but not everything that hedges and rounding allow.'
        : 'The value does not satisfy it, but some of what its rounding allows does.';
    case 'disagrees':
      return 'Nothing that the figures allow satisfies it.';
    case 'not checkable from the text':
      return 'It lies where the figures set no bound, and so they do not decide it.';
  }
}

function judgedAsSteps(results: readonly Derived[], asserted: AssertedInWords): string {
  const all = String(results.length);
  const at = (verdict: string) => results.filter((result) => verdictOf(result, asserted) === verdict);
  const [yes, rounding] = [at('agrees'), at('agrees within rounding')];
  if (yes.length === results.length) return `It is so at all ${all} steps.`;
  const more = rounding.length === 0 ? '' : `; within rounding also ${inAList(rounding.map(stepInWords))}`;
  if (yes.length === 0) return `It is so at none of ${all} steps${more}.`;
  return `It is so at ${String(yes.length)} of ${all} steps: ${inAList(yes.map(stepInWords))}${more}.`;
}

/** The days between which a step lies: `from 1 January 1933 to 1 January 1934`. */
function stepInWords({ inputs }: Derived): string {
  const days = inputs.flatMap(({ figure }) =>
    figure ? [spanInWords(figure.date_earliest, figure.date_latest)] : [],
  );
  return `from ${days.join(' to ')}`;
}

function inAList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
