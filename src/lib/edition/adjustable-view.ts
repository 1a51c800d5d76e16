import type { Adjustable } from '../adjustments/adjustable';
import { cutSentences } from '../adjustments/cut-sentences';
import type { Edition } from './edition';

/** The passages of a dataset with figures that a reader may adjust; `undefined` where they hold no calculation. */
export function viewAdjustable(edition: Edition, slug: string): Adjustable | undefined {
  const { quotations, observations, claims, datasets } = edition;
  const shown = datasets.find((each) => each.slug === slug)?.passages ?? [];
  return cutSentences(slug, {
    quotations: shown.flatMap((id) => quotations.get(id) ?? []),
    observations,
    claims,
    rows: datasets.flatMap(({ rows }) => rows),
  });
}
