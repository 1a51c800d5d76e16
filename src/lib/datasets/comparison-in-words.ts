import { allowedInWords, hedgedFigure } from '../quantities/format';
import type { Comparison } from './comparison';
import { whenInWords } from './summary';

/**
 * A comparison as a sentence, each result with what it allows: to be copied and cited. The reason in its place where
 * nothing is computed.
 */
export function comparisonInWords({ title, a, b, outcomes, refusal }: Comparison): string {
  if (refusal || !a.chosen || !b.chosen) return `${title}: ${refusal?.reason ?? ''}`;
  const end = (row: NonNullable<typeof a.chosen>) => `${hedgedFigure(row)} (${whenInWords(row)})`;
  const results = outcomes.flatMap((outcome) =>
    outcome.refused
      ? []
      : [`${outcome.name.toLowerCase()} ${hedgedFigure(outcome)} (${allowedInWords(outcome)})`],
  );
  return `${title}, from ${end(a.chosen)} to ${end(b.chosen)}: ${results.join('; ')}.`;
}
