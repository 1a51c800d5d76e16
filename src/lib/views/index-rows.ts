import type { Derived, Refusal } from '../derivations/derivation';
import { indexToBase } from '../derivations/index-to-base';
import { isFigureRow, type FigureRow } from '../datasets/figure-row';
import type { DatasetRow } from '../datasets/row';

/** A row with its index in the place of its figure: value, interval, hedge and unit are those of the index. */
interface IndexRow {
  readonly row: FigureRow;
  readonly outcome: Derived<FigureRow>;
}

/** The figures of a dataset as an index, and why some or all of them have none. */
export interface IndexView {
  readonly rows: readonly IndexRow[];
  readonly refusals: readonly Refusal[];
}

/** The rows as an index to the figure of a year, each with its own interval; the base is 100 to the letter. */
export function indexRows(rows: readonly DatasetRow[], base: number): IndexView {
  const index = indexToBase(rows.filter(isFigureRow), base);
  if (index.refused) return { rows: [], refusals: [index] };
  const view: { rows: IndexRow[]; refusals: Refusal[] } = { rows: [], refusals: [] };
  for (const { figure, outcome } of index.points) {
    if (outcome.refused) view.refusals.push(outcome);
    else {
      const { value, low, high, relation, decimals, unit } = outcome;
      const row = { ...figure, value, low, high, relation, decimals, unit, hedge: '' };
      view.rows.push({ row, outcome });
    }
  }
  return view;
}
