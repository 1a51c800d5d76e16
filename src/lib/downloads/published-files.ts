import { sha256 } from '../sources/fixity';
import type { Colophon } from './colophon';
import { csvOfTable } from './csv';
import { jsonOf } from './json';
import type { PublishedTable } from './published-table';
import { TABLE_FORMATS } from './table-formats';
import { xlsxOf } from './xlsx';

/** A file as the list of all files has it. */
export interface PublishedFile {
  /** Its name below `/data/`. */
  readonly name: string;
  /** What people call its format. */
  readonly title: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file by its name, its format and what it holds. */
export function publishedFile(name: string, title: string, content: string | Uint8Array): PublishedFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, title, bytes: bytes.byteLength, sha256: sha256(bytes) };
}

/** The files of a table, one for each format, in the order in which they are offered. */
export async function filesOfTable(
  table: PublishedTable,
  colophon: Colophon,
): Promise<readonly PublishedFile[]> {
  const contents = {
    csv: csvOfTable(table),
    json: jsonOf(table, colophon),
    xlsx: await xlsxOf(table, colophon),
  };
  return TABLE_FORMATS.map(({ extension, title }) =>
    publishedFile(`${table.slug}.${extension}`, title, contents[extension]),
  );
}
