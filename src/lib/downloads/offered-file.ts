import { archiveOf } from './archive';
import type { Colophon } from './colophon';
import { csvOfTable } from './csv';
import { dataPackageOf } from './data-package';
import { jsonOf } from './json';
import type { PublishedTable } from './published-table';
import { bytesOf } from './size-in-words';
import { TABLE_FORMATS } from './table-formats';
import { xlsxOf } from './xlsx';

type Extension = (typeof TABLE_FORMATS)[number]['extension'];

/** A file as a page offers it. */
export interface OfferedFile {
  /** Its name in the folder `/data/` of the site. */
  readonly name: `${string}.${Extension}` | 'feverish-series.zip';
  /** What people call its form. */
  readonly title: string;
  /** The size of the file, not of what a compressing host sends. */
  readonly bytes: number;
}

const SIZES: Readonly<
  Record<Extension, (table: PublishedTable, colophon: Colophon) => Promise<number> | number>
> = {
  csv: (table) => bytesOf(csvOfTable(table)),
  json: (table, colophon) => bytesOf(jsonOf(table, colophon)),
  xlsx: async (table, colophon) => (await xlsxOf(table, colophon)).byteLength,
};

/** The files of a table, in every form, with the sizes that they have where they are published. */
export async function filesOfTable(
  table: PublishedTable,
  colophon: Colophon,
): Promise<readonly OfferedFile[]> {
  return Promise.all(
    TABLE_FORMATS.map(async ({ extension, title }) => ({
      name: `${table.slug}.${extension}` as const,
      title,
      bytes: await SIZES[extension](table, colophon),
    })),
  );
}

/** The files that hold all tables: the archive, and the package that describes them for machines. */
export function filesOfAll(
  tables: readonly PublishedTable[],
  colophon: Colophon,
  changelog: string,
): readonly OfferedFile[] {
  return [
    { name: 'feverish-series.zip', title: 'ZIP', bytes: archiveOf(tables, colophon, changelog).byteLength },
    { name: 'datapackage.json', title: 'Data Package', bytes: bytesOf(dataPackageOf(tables, colophon)) },
  ];
}
