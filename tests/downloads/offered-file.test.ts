import { describe, expect, test } from 'vitest';
import { archiveOf } from '$lib/downloads/archive';
import { csvOfTable } from '$lib/downloads/csv';
import { dataPackageOf } from '$lib/downloads/data-package';
import { jsonOf } from '$lib/downloads/json';
import { filesOfAll, filesOfTable } from '$lib/downloads/offered-file';
import { xlsxOf } from '$lib/downloads/xlsx';
import { realEdition } from '../edition/real';
import { realColophon, realTables } from './real';

describe.each(realTables)('filesOfTable($slug, colophon)', (table) => {
  test('has every form under its name, with the bytes that it takes', async () => {
    expect(await filesOfTable(table, realColophon)).toEqual([
      { name: `${table.slug}.csv`, title: 'CSV', bytes: Buffer.byteLength(csvOfTable(table)) },
      { name: `${table.slug}.json`, title: 'JSON', bytes: Buffer.byteLength(jsonOf(table, realColophon)) },
      {
        name: `${table.slug}.xlsx`,
        title: 'Excel',
        bytes: (await xlsxOf(table, realColophon)).length,
      },
    ]);
  });
});

test('filesOfAll(tables, colophon, changelog) has the archive and the package', () => {
  const { changelog } = realEdition;
  expect(filesOfAll(realTables, realColophon, changelog).map(({ name, bytes }) => [name, bytes])).toEqual([
    ['feverish-series.zip', archiveOf(realTables, realColophon, changelog).length],
    ['datapackage.json', Buffer.byteLength(dataPackageOf(realTables, realColophon))],
  ]);
});
