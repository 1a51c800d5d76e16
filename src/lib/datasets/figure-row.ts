import type { DatasetRow } from './row';

/** A row that holds a figure. */
export type FigureRow = DatasetRow & {
  readonly value: number;
  readonly unit: string;
  readonly relation: NonNullable<DatasetRow['relation']>;
  readonly decimals: number;
};

/** True for a row that holds a figure and not an event. */
export function isFigureRow(row: DatasetRow): row is FigureRow {
  return row.value !== null && row.unit !== null && row.relation !== null && row.decimals !== null;
}
