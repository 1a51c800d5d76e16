import { strToU8, zipSync } from 'fflate';

/** Files by their names, in the order in which they are to lie in an archive. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * A ZIP of files, of which the bytes depend on nothing but the names, the contents and the day.
 *
 * @param day the day that stands beside each file, `YYYY-MM-DD`, perhaps with a time after it; from 1980 on.
 */
export function zipOf(files: Files, day: string): Uint8Array<ArrayBuffer> {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  // A ZIP holds local time: noon here is noon in the archive, whatever the time zone of the build.
  const mtime = new Date(year ?? 0, (month ?? 0) - 1, date, 12);
  const entries = [...files].map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries), { level: 9, mtime });
}
