import { describe, expect, test } from 'vitest';
import { csvOfTable } from '$lib/downloads/csv';
import { filesOfTable, publishedFile } from '$lib/downloads/published-files';
import { realColophon, realTables } from './real';

test('publishedFile(name, title, content) counts bytes, not letters, and hashes them', () => {
  // The hash of “abc” that the standard itself gives.
  expect(publishedFile('a.txt', 'Text', 'abc')).toEqual({
    name: 'a.txt',
    title: 'Text',
    bytes: 3,
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  });
  expect(publishedFile('a.txt', 'Text', '½').bytes).toBe(2);
  expect(publishedFile('a.txt', 'Text', new Uint8Array([97, 98, 99])).sha256).toMatch(/^ba7816bf/);
});

describe.each(realTables)('filesOfTable($slug, colophon)', (table) => {
  test('has one file for each format, the same each time', async () => {
    const files = await filesOfTable(table, realColophon);
    expect(files.map(({ name }) => name)).toEqual(
      ['csv', 'json', 'xlsx'].map((extension) => `${table.slug}.${extension}`),
    );
    expect(files[0]?.sha256).toBe(publishedFile('', '', csvOfTable(table)).sha256);
    expect(await filesOfTable(table, realColophon)).toEqual(files);
  });
});
