import type { Caveat } from '../datasets/dataset';
import { citationsOf, type Citation } from './citations';
import type { Edition } from './edition';

/** What a reader must know beside the figures of a dataset. */
export interface DatasetNotes {
  /** How its figures are dated, a sentence each. */
  readonly dating: readonly string[];
  readonly caveats: readonly (Omit<Caveat, 'references'> & { readonly citations: readonly Citation[] })[];
}

/** The notes of one dataset. Throws a `RangeError` for a slug that the edition does not have. */
export function datasetNotes({ datasets, references: cited }: Edition, slug: string): DatasetNotes {
  const dataset = datasets.find((each) => each.slug === slug);
  if (!dataset) throw new RangeError(`unknown dataset: ${JSON.stringify(slug)}`);
  const caveats = dataset.caveats.map(({ id, title, text, references }) => ({
    id,
    title,
    text,
    citations: citationsOf(cited.filter((each) => references.includes(each.id))),
  }));
  return { dating: dataset.dating, caveats };
}
