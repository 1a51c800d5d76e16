import { describe, expect, test, vi } from 'vitest';
import { xlsxOf } from '$lib/downloads/xlsx';
import { sampleEdition } from '../edition/sample';
import { readSheets } from './read-sheets';
import { sampleColophon, sampleTables } from './sample';

const [first] = sampleTables;
if (!first) throw new Error('no tables');

/** The first table with one cell of its first row put differently. */
const withCell = (column: string, value: string) => ({
  ...first,
  rows: first.rows
    .slice(0, 1)
    .map((cells) =>
      cells.map((cell, place) => (first.columns[place]?.name === column ? { value, text: value } : cell)),
    ),
});

describe.each(sampleTables)('xlsxOf($slug, colophon)', async (table) => {
  const sheets = readSheets(await xlsxOf(table, sampleColophon));
  const data = sheets.get('data');
  const readme = sheets.get('readme');

  test('has the sheets data and readme', () => expect([...sheets.keys()]).toEqual(['data', 'readme']));

  test('holds every cell as what it is: number, day, words, nothing', () => {
    const [header, ...rows] = data?.rows ?? [];
    expect(header).toEqual(table.columns.map(({ name }) => name));
    // A column that is empty to the end has no cells at all.
    const padded = rows.map((cells) => table.columns.map((_, place) => cells[place] ?? null));
    expect(padded).toEqual(table.rows.map((cells) => cells.map(({ value }) => value)));
  });

  test('keeps the header in sight and shows figures with their printed decimals', () => {
    expect(data?.frozen).toBe(1);
    const place = table.columns.findIndex(({ name }) => name === 'value');
    const letter = String.fromCharCode(65 + place);
    table.rows.forEach((cells, row) => {
      const text = cells[place]?.text ?? '';
      const shown = text === '' ? undefined : text.replace(/^-?\d+/, '0').replace(/\d/g, '0');
      expect(data?.formats.get(`${letter}${String(row + 2)}`)).toBe(shown);
    });
  });

  test('says in the readme what it is, which columns and which units it has', () => {
    const cells = (readme?.rows ?? []).flat();
    expect(cells).toEqual(
      expect.arrayContaining([
        table.title,
        table.description,
        sampleEdition.version,
        sampleColophon.licence.title + ', ' + sampleColophon.licence.address,
        ...table.columns.map(({ name }) => name),
        ...table.units.flatMap(({ id, scale, definition }) => [id, scale, definition]),
        ...table.remarks.map(({ text }) => text),
      ]),
    );
  });

  test('holds no formula', () => {
    for (const { formulas } of sheets.values()) expect(formulas).toBe(0);
  });

  test('holds words whole: none begins or ends with a blank, which spreadsheets drop', () => {
    const words = [...sheets.values()]
      .flatMap(({ rows }) => rows.flat())
      .filter((cell) => typeof cell === 'string');
    expect(words.filter((cell) => cell !== cell.trim())).toEqual([]);
  });
});

describe('xlsxOf(table, colophon)', () => {
  test('gives the same bytes at another time', async () => {
    const bytes = await xlsxOf(first, sampleColophon);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(await xlsxOf(first, sampleColophon)).toEqual(bytes);
    } finally {
      vi.useRealTimers();
    }
  });

  test('refuses a day of which a spreadsheet knows nothing', async () => {
    await expect(xlsxOf(withCell('date_earliest', '1899-12-31'), sampleColophon)).rejects.toThrow(
      new RangeError('day before 1900: 1899-12-31 (currency-in-circulation, circulation-1925)'),
    );
  });

  test('refuses words in the readme that a spreadsheet takes for a formula', async () => {
    await expect(xlsxOf({ ...first, title: '=1+1' }, sampleColophon)).rejects.toThrow(
      'cell that a spreadsheet takes for a formula: "=1+1" (currency-in-circulation, readme)',
    );
  });

  test('writes the first day of March 1900 and of 1936 as these days', async () => {
    for (const day of ['1900-03-01', '1936-03-01']) {
      const sheet = readSheets(await xlsxOf(withCell('date_earliest', day), sampleColophon)).get('data');
      const place = first.columns.findIndex(({ name }) => name === 'date_earliest');
      expect(sheet?.rows[1]?.[place]).toBe(day);
    }
  });
});
