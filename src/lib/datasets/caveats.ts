import type { Report } from '../observations/ground';
import type { Caveat, CuratedDataset } from './dataset';
import type { Reference } from './reference';
import { workOut, type Term } from './worked-text';

/**
 * Caveats with the results of their calculations in the place of the names in braces.
 * Reports what cannot be worked out, and a reference that does not exist.
 */
export function workOutCaveats(
  caveats: CuratedDataset['caveats'],
  terms: ReadonlyMap<string, Term>,
  references: readonly Reference[],
  report: Report,
): readonly Caveat[] {
  return caveats.map(({ id, title, text, calculations, references: cited }) => {
    const field = `caveats.${id}`;
    for (const reference of cited) {
      if (!references.some((each) => each.id === reference)) {
        report(
          `${field}.references`,
          'missing reference',
          JSON.stringify(reference),
          'the id of a reference',
        );
      }
    }
    return { id, title, text: workOut({ text, calculations }, terms, field, report), references: cited };
  });
}
