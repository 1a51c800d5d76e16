import type { Mark } from '../observations/passage';
import type { Edition } from './edition';

/** Where the author states a result that a dataset computes: the words lead to the computed row. */
export function computedMarks({ datasets }: Pick<Edition, 'datasets'>): Mark[] {
  return datasets.flatMap(({ authorSays, rows: [row] }) =>
    authorSays && row ? [{ evidence: authorSays, kind: 'figure', id: row.id } as const] : [],
  );
}
