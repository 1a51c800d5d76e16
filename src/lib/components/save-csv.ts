import type { DatasetRow } from '$lib/datasets/row';
import { csvOf } from '$lib/downloads/csv';

/** Hands rows to the reader as a CSV file of that name. */
export function saveCsv(rows: readonly DatasetRow[], name: string): void {
  const address = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
