import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** What a cell of a spreadsheet holds; a day is an ISO date. */
type SheetValue = string | number | null;

/** A sheet as a spreadsheet program would read it. */
interface ReadSheet {
  readonly rows: readonly (readonly SheetValue[])[];
  /** How many rows at the top stay in sight. */
  readonly frozen: number;
  /** The number format of each cell, by its address. */
  readonly formats: ReadonlyMap<string, string>;
  readonly formulas: number;
}

/** The sheets of a workbook by their names, read from its XML alone, without the library that wrote it. */
export function readSheets(bytes: Uint8Array): ReadonlyMap<string, ReadSheet> {
  const parts = unzipSync(bytes);
  const parser = new new JSDOM().window.DOMParser();
  const xml = (name: string) => {
    const part = parts[name];
    if (!part) throw new RangeError(`no such part: ${name}`);
    return parser.parseFromString(strFromU8(part), 'application/xml');
  };
  const all = (node: ParentNode, name: string) => [...node.querySelectorAll(name)];
  const strings = all(xml('xl/sharedStrings.xml'), 'si').map((item) => item.textContent);
  const styles = xml('xl/styles.xml');
  const codes = new Map(
    all(styles, 'numFmt').map((format) => [
      format.getAttribute('numFmtId'),
      format.getAttribute('formatCode'),
    ]),
  );
  const formats = all(styles, 'cellXfs > xf').map((xf) => codes.get(xf.getAttribute('numFmtId')) ?? '');
  const targets = new Map(
    all(xml('xl/_rels/workbook.xml.rels'), 'Relationship').map((each) => [
      each.getAttribute('Id'),
      each.getAttribute('Target'),
    ]),
  );
  return new Map(
    all(xml('xl/workbook.xml'), 'sheet').map((sheet) => {
      const content = xml(`xl/${targets.get(sheet.getAttribute('r:id')) ?? ''}`);
      const cells = new Map(all(content, 'c').map((cell) => [cell.getAttribute('r') ?? '', cell]));
      const formatOf = (cell: Element) => formats[Number(cell.getAttribute('s') ?? 0)] ?? '';
      const valueOf = (cell: Element): SheetValue => {
        const text = cell.querySelector('v')?.textContent;
        if (text === undefined) return null;
        if (cell.getAttribute('t') === 's') return strings[Number(text)] ?? null;
        return /[ymd]/.test(formatOf(cell)) ? dayOf(Number(text)) : Number(text);
      };
      const width = Math.max(...[...cells.keys()].map((address) => placeOf(address).column));
      const height = Math.max(...[...cells.keys()].map((address) => placeOf(address).row));
      const rows: SheetValue[][] = Array.from({ length: height }, () => Array<SheetValue>(width).fill(null));
      for (const [address, cell] of cells) {
        const { row, column } = placeOf(address);
        const cellsOfRow = rows[row - 1];
        if (cellsOfRow) cellsOfRow[column - 1] = valueOf(cell);
      }
      const pane = content.querySelector('pane[state=frozen]');
      return [
        sheet.getAttribute('name') ?? '',
        {
          rows,
          frozen: Number(pane?.getAttribute('ySplit') ?? 0),
          formats: new Map([...cells].map(([address, cell]) => [address, formatOf(cell)])),
          formulas: all(content, 'f').length,
        },
      ] as const;
    }),
  );
}

/** The row and the column, from 1, of an address such as `AB12`. */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** The day of a serial number: days since 30 December 1899. */
function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
