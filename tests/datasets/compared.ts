import type { ComparedDataset, Comparison } from '$lib/datasets/comparison';
import type { Outcome } from '$lib/derivations/derivation';
import type { FigureRow } from '$lib/datasets/figure-row';
import { sampleEdition } from '../edition/sample';

/** The datasets that the page of comparisons takes. */
export const COMPARED: readonly ComparedDataset[] = sampleEdition.datasets.filter(
  ({ unit }) => unit !== null,
);

/** The sample's dataset of a slug. */
export function datasetOf(slug: string): ComparedDataset {
  const dataset = COMPARED.find((each) => each.slug === slug);
  if (!dataset) throw new RangeError(`no dataset to compare: ${slug}`);
  return dataset;
}

/** A result of a comparison by its name. Throws where there is none. */
export function outcomeOf(
  { outcomes }: Comparison,
  name: string,
): Extract<Outcome<FigureRow>, { refused: false }> {
  const outcome = outcomes.find((each) => !each.refused && each.name === name);
  if (!outcome || outcome.refused) throw new RangeError(`no such result: ${name}`);
  return outcome;
}
