import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { PUBLISHED_COLUMNS } from '../../src/lib/datasets/row';
import { assembleEdition } from '../../src/lib/edition/assemble-edition';
import { readData } from '../../src/lib/edition/read-data';
import { readSiteUrl } from '../../src/site-url.js';
import { built } from './site';

const { origin, base } = readSiteUrl(process.env);
const { datasets, allFigures } = assembleEdition(readData(resolve('data')), origin + base);
const tables = [
  ...datasets.map(({ slug, rows }) => ({ slug, rows })),
  { slug: 'observations', rows: allFigures.rows() },
];

for (const { slug, rows } of tables) {
  test(`data/${slug}.csv holds the rows of the dataset, cell by cell, for another parser`, () => {
    const text = built(`data/${slug}.csv`);
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    expect(text).toBe(text.normalize('NFC'));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const cells: string[][] = parse(text, { recordDelimiter: '\r\n' });
    expect(cells[0]).toEqual(PUBLISHED_COLUMNS);
    expect(cells).toHaveLength(rows.length + 1);
    rows.forEach((row, index) => {
      PUBLISHED_COLUMNS.forEach((column, place) => {
        const cell = cells[index + 1]?.[place];
        const held = row[column];
        const told = `${row.id}, ${column}`;
        if (held === null) expect(cell, told).toBe('');
        else if (typeof held === 'number') expect(Number(cell), told).toBe(held);
        else expect(cell, told).toBe(held);
      });
    });
  });
}
