import { sha256 } from '../sources/fixity';
import { archiveOf } from './archive';
import type { Colophon } from './colophon';
import { csvOfTable } from './csv';
import { dataPackageOf } from './data-package';
import { jsonOf } from './json';
import type { PublishedTable } from './published-table';
import { TABLE_FORMATS } from './table-formats';
import { xlsxOf } from './xlsx';

type Extension = (typeof TABLE_FORMATS)[number]['extension'];

/** A file at a fixed address, as a page offers it. */
export interface PublishedFile {
  /** Its name in the folder `/data/` of the site. */
  readonly name: `${string}.${Extension}` | 'feverish-series.zip';
  /** What people call its format. */
  readonly title: string;
  /** The size of the file, not of what a compressing host sends. */
  readonly bytes: number;
  readonly sha256: string;
}

/** A file by its name, its format and what it holds. */
export function publishedFile(
  name: PublishedFile['name'],
  title: string,
  content: string | Uint8Array,
): PublishedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, title, bytes: bytes.byteLength, sha256: sha256(bytes) };
}

/** The files of a table, one for each format, in the order in which they are offered. */
export async function filesOfTable(
  table: PublishedTable,
  colophon: Colophon,
): Promise<readonly PublishedFile[]> {
  const contents: Readonly<Record<Extension, string | Uint8Array>> = {
    csv: csvOfTable(table),
    json: jsonOf(table, colophon),
    xlsx: await xlsxOf(table, colophon),
  };
  return TABLE_FORMATS.map(({ extension, title }) =>
    publishedFile(`${table.slug}.${extension}`, title, contents[extension]),
  );
}

/** The files that hold all tables: the archive, and the package that describes them for machines. */
export function filesOfAll(
  tables: readonly PublishedTable[],
  colophon: Colophon,
  changelog: string,
): readonly PublishedFile[] {
  return [
    publishedFile('feverish-series.zip', 'ZIP', archiveOf(tables, colophon, changelog)),
    publishedFile('datapackage.json', 'Data Package', dataPackageOf(tables, colophon)),
  ];
}
