import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PUBLISHED_COLUMNS, type DatasetRow } from '$lib/datasets/row';
import { csvOf } from '$lib/downloads/csv';
import { sampleEdition } from '../edition/sample';

const rows = sampleEdition.allFigures.rows();
const [sample] = rows;
if (!sample) throw new Error('no rows');
const cells = (csv: string): string[][] => parse(csv, { recordDelimiter: '\r\n' });

describe('csvOf(rows)', () => {
  test('of no rows is the header alone', () => {
    expect(csvOf([])).toBe(`${PUBLISHED_COLUMNS.join(',')}\r\n`);
  });

  test('writes figures with their printed decimals and bounds without machine noise', () => {
    const csv = csvOf(rows);
    const [header = [], ...lines] = cells(csv);
    const line = lines.find(([id]) => id === 'circulation-1929') ?? [];
    const at = (column: string) => line[header.indexOf(column)];
    expect([at('value'), at('low'), at('high')]).toEqual(['2.0', '1.95', '2.05']);
    expect(csv).not.toMatch(/\d\.\d{8,}|NaN|null|undefined/);
  });

  test('leaves a cell empty where there is no bound, and never writes 0 for it', () => {
    const [header = [], ...lines] = cells(csvOf(rows));
    const line = lines.find(([id]) => id === 'gold-reserve-1936') ?? [];
    expect([line[header.indexOf('low')], line[header.indexOf('high')]]).toEqual(['1000', '']);
  });

  test.each(['=1+1', '+7', '-5.5', '@name', '\tx', '\rx'])(
    'refuses %j, which a spreadsheet takes for a formula',
    (note) => {
      expect(() => csvOf([{ ...sample, note }])).toThrow(
        new RangeError(
          `cell that a spreadsheet takes for a formula: ${JSON.stringify(note)} (${sample.id}, note)`,
        ),
      );
    },
  );

  test('keeps any words that are no formula, through another parser', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text}`.normalize('NFC'));
    fc.assert(
      fc.property(words, words, (note, quotation) => {
        const row: DatasetRow = { ...sample, note, quotation };
        const [header = [], line = []] = cells(csvOf([row]));
        expect(line[header.indexOf('note')]).toBe(note);
        expect(line[header.indexOf('quotation')]).toBe(quotation);
      }),
    );
  });
});
