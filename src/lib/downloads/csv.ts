import { PUBLISHED_COLUMNS, type DatasetRow } from '../datasets/row';

/** A cell of a table: words, a number, a number as it is to be printed, or nothing. */
type Cell = string | number | { readonly printed: string } | null;

/** What a spreadsheet would take for a formula at the start of a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows of datasets as CSV, in the published columns. Figures keep their printed decimals (`2.0`).
 * Throws what {@link csvTable} throws.
 */
export function csvOf(rows: readonly DatasetRow[]): string {
  return csvTable(
    PUBLISHED_COLUMNS,
    rows.map(({ decimals, ...row }) => ({
      ...row,
      value: row.value !== null && decimals !== null ? { printed: row.value.toFixed(decimals) } : row.value,
    })),
  );
}

/**
 * A table as CSV: UTF-8 text in NFC, commas, CRLF, one header row, a newline at the end, no comment lines.
 * What is not stated is an empty cell.
 *
 * Throws a `RangeError` that names the row and the column where a cell of words would be taken for a formula:
 * the content is curated, so it is mended there and altered nowhere in silence.
 */
export function csvTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly (Readonly<Record<Column, Cell>> & { readonly id: string })[],
): string {
  const lines = rows.map((row) =>
    columns.map((column) => cellText(row[column], `${row.id}, ${column}`)).join(','),
  );
  return [columns.join(','), ...lines, ''].join('\r\n').normalize('NFC');
}

function cellText(content: Cell, place: string): string {
  if (content === null) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'object') return content.printed;
  if (FORMULA.test(content)) {
    throw new RangeError(
      `cell that a spreadsheet takes for a formula: ${JSON.stringify(content)} (${place})`,
    );
  }
  return /[",\r\n]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
}
