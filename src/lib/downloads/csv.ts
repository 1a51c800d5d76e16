import { PUBLISHED_COLUMNS, type DatasetRow } from '../datasets/row';

/** What a spreadsheet would take for a formula at the start of a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV, in the published columns: UTF-8 text in NFC, commas, CRLF, one header row, a newline at the end,
 * no comment lines. What is not stated is an empty cell. Figures keep their printed decimals (`2.0`).
 *
 * Throws a `RangeError` that names the row and the column where a cell of words would be taken for a formula:
 * the content is curated, so it is mended there and altered nowhere in silence.
 */
export function csvOf(rows: readonly DatasetRow[]): string {
  const lines = rows.map((row) => PUBLISHED_COLUMNS.map((column) => cell(row, column)).join(','));
  return [PUBLISHED_COLUMNS.join(','), ...lines, ''].join('\r\n').normalize('NFC');
}

function cell(row: DatasetRow, column: (typeof PUBLISHED_COLUMNS)[number]): string {
  const content = row[column];
  if (content === null) return '';
  if (typeof content === 'number') {
    return column === 'value' && row.decimals !== null ? content.toFixed(row.decimals) : String(content);
  }
  if (FORMULA.test(content)) {
    throw new RangeError(
      `cell that a spreadsheet takes for a formula: ${JSON.stringify(content)} (${row.id}, ${column})`,
    );
  }
  return /[",\r\n]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content;
}
