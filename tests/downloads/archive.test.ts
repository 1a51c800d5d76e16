import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveOf } from '$lib/downloads/archive';
import { COLUMNS } from '$lib/downloads/columns';
import { csvOfTable } from '$lib/downloads/csv';
import { dataPackageOf } from '$lib/downloads/data-package';
import { sampleEdition } from '../edition/sample';
import { sampleColophon, sampleTables } from './sample';

const held = unzipSync(archiveOf(sampleTables, sampleColophon, sampleEdition.changelog));
const text = (name: string) => strFromU8(held[name] ?? new Uint8Array());

describe('archiveOf(tables, colophon, changelog)', () => {
  test('holds the package with its CSVs, and what must go with them', () => {
    expect(Object.keys(held)).toEqual([
      'README.md',
      'LICENCE.txt',
      'CHANGELOG.md',
      'citations.txt',
      'citations.bib',
      'citations.ris',
      'citations.csl.json',
      'datapackage.json',
      ...sampleTables.map(({ slug }) => `${slug}.csv`),
    ]);
    expect(text('datapackage.json')).toBe(dataPackageOf(sampleTables, sampleColophon));
    for (const table of sampleTables) expect(text(`${table.slug}.csv`)).toBe(csvOfTable(table));
    expect(text('CHANGELOG.md')).toBe(sampleEdition.changelog);
  });

  test('has a README that names every file, column and unit, the version and the licence', () => {
    const readme = text('README.md');
    const named = Object.keys(held).filter((name) => !/^(?:README|citations\.(?:bib|ris|csl))/.test(name));
    for (const name of named) expect(readme).toContain(`| ${name} |`);
    for (const { name, description } of COLUMNS) {
      expect(readme).toContain(`| ${name} | `);
      expect(readme).toContain(description);
    }
    for (const { id, definition } of sampleEdition.units.values()) {
      expect(readme).toContain(`| ${id} | `);
      expect(readme).toContain(definition);
    }
    expect(readme).toContain(`Version ${sampleEdition.version} of the data`);
    expect(readme).toContain(sampleColophon.licence.address);
    expect(readme).toContain(sampleColophon.rights);
  });

  test('has a README whose tables are whole: no cell breaks a row', () => {
    const [columns = [], ...more] = text('README.md')
      .split('\n\n')
      .filter((block) => block.startsWith('| '))
      .map((block) => block.split('\n').map((line) => line.split(/(?<!\\)\|/).length));
    for (const widths of [columns, ...more]) expect(new Set(widths).size).toBe(1);
    expect(more).toHaveLength(2);
  });

  test('has a citation of each table in each form', () => {
    for (const { title } of sampleTables) {
      for (const form of ['txt', 'bib', 'ris', 'csl.json'])
        expect(text(`citations.${form}`)).toContain(title);
    }
  });

  test('names a licence and what it does not cover', () => {
    expect(text('LICENCE.txt')).toContain(sampleColophon.licence.address);
    expect(text('LICENCE.txt')).toContain(sampleColophon.rights);
  });
});
