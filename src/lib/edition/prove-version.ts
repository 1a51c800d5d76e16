import type { Fault } from '../faults/fault';
import { parseCuratedObject } from '../faults/parse-curated';
import { CHANGELOG_FILE, DataVersionSchema, hashOfData, tellsOf, VERSION_FILE } from './data-version';
import type { DataFiles } from './read-data';

/**
 * What is wrong with the version of the data: that the files are no longer those for which it was recorded, or that
 * the changelog does not tell of it. A missing or malformed record is told where the edition is put together.
 */
export function versionFaults(files: DataFiles): readonly Fault[] {
  const text = (file: string) => new TextDecoder().decode(files.get(file));
  const recorded = parseCuratedObject(
    DataVersionSchema,
    { file: VERSION_FILE, text: text(VERSION_FILE) },
    [],
  );
  if (!recorded) return [];
  const { version, hash } = recorded;
  const faults: Fault[] = [];
  const got = hashOfData(files);
  if (got !== hash) {
    faults.push({
      file: VERSION_FILE,
      id: version,
      field: 'hash',
      problem: 'data changed without a new version',
      got,
      expected: `${hash}, or a new version, recorded by "npm run data:version"`,
    });
  }
  if (files.has(CHANGELOG_FILE) && !tellsOf(text(CHANGELOG_FILE), version)) {
    faults.push({
      file: CHANGELOG_FILE,
      id: version,
      field: '-',
      problem: 'version without an entry in the changelog',
      got: version,
      expected: `a heading "## ${version}"`,
    });
  }
  return faults;
}
