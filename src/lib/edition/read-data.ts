import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The curated files: path below `data/`, with forward slashes, to bytes. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/** Reads every curated file below a folder: JSON, frozen texts, and the changelog. Throws where the folder cannot be read. */
export function readData(folder: string): DataFiles {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:json|txt)$|^CHANGELOG\.md$/.test(name))
    .sort();
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
