import type { Reference } from './reference';
import type { DatasetRow } from './row';
import type { Term } from './worked-text';

/** What sentences of the site and their calculations may name, by id: the figures of the text and facts cited from elsewhere. */
export function termsOf(
  rows: readonly DatasetRow[],
  references: readonly Reference[],
): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  for (const { id, value } of references) if (value !== undefined) terms.set(id, { value, low: null });
  for (const { id, value, low, words, date_as_stated } of rows) {
    if (value !== null) terms.set(id, { value, low, words, date: date_as_stated });
  }
  return terms;
}
