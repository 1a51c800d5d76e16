import * as v from 'valibot';
import { sha256 } from '../sources/fixity';
import { RULINGS_FILE } from './prove-rulings';
import type { DataFiles } from './read-data';

/** The file that records the version of the data, and the one that tells what changed. Neither is data itself, nor are the rulings. */
export const VERSION_FILE = 'version.json';
export const CHANGELOG_FILE = 'CHANGELOG.md';

/** Three numbers, as semantic versioning has them. */
export const VersionSchema = v.pipe(
  v.string(),
  v.regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, 'three numbers, such as 1.2.0'),
);

/**
 * The version of the data as it is recorded: its number, the moment it was recorded (UTC, to the second), and the
 * hash of the files that make it. `npm run data:version` writes it.
 */
export const DataVersionSchema = v.strictObject({
  version: VersionSchema,
  created: v.pipe(
    v.string(),
    v.check(
      (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) && !Number.isNaN(Date.parse(text)),
      'a moment in UTC, such as 2026-11-22T12:00:00Z',
    ),
  ),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')),
});
export type DataVersion = v.InferOutput<typeof DataVersionSchema>;

const NO_DATA: readonly string[] = [VERSION_FILE, CHANGELOG_FILE, RULINGS_FILE];

/** SHA-256 over the name and the bytes of every file that data are made from, in the order of their names. */
export function hashOfData(files: DataFiles): string {
  const data = [...files.keys()].filter((file) => !NO_DATA.includes(file)).sort();
  return sha256(data.map((file) => `${file} ${sha256(files.get(file) ?? '')}\n`).join(''));
}

/** True where a version comes before another, number by number: 1.9.0 before 1.10.0. */
export function isBelow(version: string, other: string): boolean {
  const [numbers, others] = [version, other].map((each) => each.split('.').map(Number));
  for (const [place, number] of (numbers ?? []).entries()) {
    const against = others?.[place] ?? 0;
    if (number !== against) return number < against;
  }
  return false;
}

/** True where the changelog has a heading of its own for the version. */
export function tellsOf(changelog: string, version: string): boolean {
  return changelog.split(/\r?\n/).includes(`## ${version}`);
}

/** What the changelog tells of a version: the lines under its heading, up to the next; empty where it tells nothing. */
export function changesIn(changelog: string, version: string): string {
  const lines = changelog.split(/\r?\n/);
  const from = lines.indexOf(`## ${version}`);
  if (from < 0) return '';
  const after = lines.slice(from + 1);
  const to = after.findIndex((line) => line.startsWith('## '));
  return (to < 0 ? after : after.slice(0, to)).join('\n').trim();
}
