import { describe, expect, test } from 'vitest';
import { archiveOf } from '$lib/downloads/archive';
import { csvOfTable } from '$lib/downloads/csv';
import { dataPackageOf } from '$lib/downloads/data-package';
import { jsonOf } from '$lib/downloads/json';
import { filesOfAll, filesOfTable, publishedFile } from '$lib/downloads/published-files';
import { xlsxOf } from '$lib/downloads/xlsx';
import { sampleEdition } from '../edition/sample';
import { sampleColophon, sampleTables } from './sample';

test('publishedFile(name, title, content) counts bytes, not letters, and hashes them', () => {
  // The hash of “abc” that the standard itself gives.
  expect(publishedFile('a.csv', 'CSV', 'abc')).toEqual({
    name: 'a.csv',
    title: 'CSV',
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  expect(publishedFile('a.csv', 'CSV', '½').bytes).toBe(2);
  expect(publishedFile('a.csv', 'CSV', new Uint8Array([97, 98, 99])).sha256).toMatch(/^ba7816bf/);
});

describe.each(sampleTables)('filesOfTable($slug, colophon)', (table) => {
  test('has every format under its name, with the bytes that it takes, the same each time', async () => {
    const files = await filesOfTable(table, sampleColophon);
    expect(files).toEqual([
      publishedFile(`${table.slug}.csv`, 'CSV', csvOfTable(table)),
      publishedFile(`${table.slug}.json`, 'JSON', jsonOf(table, sampleColophon)),
      publishedFile(`${table.slug}.xlsx`, 'Excel', await xlsxOf(table, sampleColophon)),
    ]);
    expect(files[0]?.bytes).toBe(Buffer.byteLength(csvOfTable(table)));
    expect(await filesOfTable(table, sampleColophon)).toEqual(files);
  });
});

test('filesOfAll(tables, colophon, changelog) has the archive and the package', () => {
  const { changelog } = sampleEdition;
  expect(filesOfAll(sampleTables, sampleColophon, changelog).map(({ name, bytes }) => [name, bytes])).toEqual(
    [
      ['feverish-series.zip', archiveOf(sampleTables, sampleColophon, changelog).length],
      ['datapackage.json', Buffer.byteLength(dataPackageOf(sampleTables, sampleColophon))],
    ],
  );
});
