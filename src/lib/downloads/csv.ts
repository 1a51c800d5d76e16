import type { DatasetRow } from '../datasets/row';
import { cellsOf, type Cell } from './cell';
import { COLUMNS } from './columns';
import type { PublishedTable } from './published-table';

/**
 * A table as CSV: UTF-8 text in NFC, commas, CRLF, one header row, a newline at the end, no comment lines.
 * What is not stated is an empty cell.
 */
export function csvOfTable({ columns, rows }: Pick<PublishedTable, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((cells) => cells.map(({ text }) => text))];
  return [...lines.map((texts) => texts.map(quoted).join(',')), ''].join('\r\n').normalize('NFC');
}

/**
 * Rows of a dataset as CSV, in the published columns; figures keep their printed decimals (`2.0`).
 * Throws a `RangeError` that names the row and the column for a cell that cannot be published.
 */
export function csvOf(rows: readonly DatasetRow[]): string {
  return csvOfTable({ columns: COLUMNS, rows: rows.map(publishedCells) });
}

/** The cells of a row of a dataset, in the published columns. */
export function publishedCells(row: DatasetRow): readonly Cell[] {
  return cellsOf(row, COLUMNS, { value: row.decimals });
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
