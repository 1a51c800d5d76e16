import type { DatasetRow } from '$lib/datasets/row';
import { csvOf } from '$lib/downloads/csv';
import { saveText } from './save-text';

/** Hands rows to the reader as a CSV file of that name. */
export function saveCsv(rows: readonly DatasetRow[], name: string): void {
  saveText(csvOf(rows), name);
}
