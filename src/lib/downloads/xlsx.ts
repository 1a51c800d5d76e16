import { unzipSync } from 'fflate';
import writeSheets, { type CellObject, type SheetData } from 'write-excel-file/node';
import { timeOf, yearOf, type IsoDate } from '../calendar/iso-date';
import type { Cell } from './cell';
import type { Colophon } from './colophon';
import type { Column } from './column';
import type { PublishedTable } from './published-table';
import { readmeRows } from './readme-sheet';
import { zipOf } from './zip';

/** The first year of which a spreadsheet knows the days. */
const FIRST_YEAR = 1900;

/** Widths in characters: enough for the usual cell, and for the longest words enough to begin with. */
const WIDTHS = { year: 8, number: 12, date: 13, string: 24 } as const;
const README_WIDTHS = [22, 44, 12, 70, 40];

/**
 * A table as a spreadsheet of two sheets. `data` has the columns of the CSV under a header that stays in sight, with
 * numbers as numbers, in their printed decimals, and days as days; `readme` says what the table is. Bytes depend on
 * nothing but the table and its colophon.
 *
 * @throws RangeError for a day of which a spreadsheet knows nothing, and for words that it would take for a formula.
 */
export async function xlsxOf(table: PublishedTable, colophon: Colophon): Promise<Uint8Array<ArrayBuffer>> {
  const { slug, columns, rows } = table;
  const data: SheetData = [
    columns.map(({ name }) => bold(name)),
    ...rows.map((cells) =>
      columns.map((column, place) => sheetCell(cells[place], column, `(${slug}, ${cells[0]?.text ?? ''})`)),
    ),
  ];
  const readme: SheetData = readmeRows(table, colophon).map(({ cells, heading }) =>
    cells.map((cell) => (heading ? bold(cell) : cell === '' ? null : cell)),
  );
  const written = await writeSheets([
    {
      sheet: 'data',
      data,
      stickyRowsCount: 1,
      columns: columns.map(({ type }) => ({ width: WIDTHS[type] })),
    },
    { sheet: 'readme', data: readme, columns: README_WIDTHS.map((width) => ({ width })) },
  ]).toBuffer();
  // The library writes the time of the build beside each part: packed again, they carry the day of the version.
  return zipOf(new Map(Object.entries(unzipSync(new Uint8Array(written)))), colophon.created);
}

function sheetCell(cell: Cell | undefined, { type }: Column, place: string): CellObject | null {
  if (!cell || cell.value === null) return null;
  if (typeof cell.value === 'number') {
    const decimals = cell.text.split('.')[1]?.length ?? 0;
    return { value: cell.value, type: Number, format: decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}` };
  }
  if (type !== 'date') return { value: cell.value, type: String };
  const day = cell.value as IsoDate;
  if (yearOf(day) < FIRST_YEAR) throw new RangeError(`day before ${String(FIRST_YEAR)}: ${day} ${place}`);
  return { value: new Date(timeOf(day)), type: Date, format: 'yyyy-mm-dd' };
}

function bold(value: string | number): CellObject {
  return { value, fontWeight: 'bold' };
}
