import * as v from 'valibot';
import {
  CHANGELOG_FILE,
  DataVersionSchema,
  hashOfData,
  isBelow,
  tellsOf,
  VERSION_FILE,
  VersionSchema,
  type DataVersion,
} from './data-version';
import type { DataFiles } from './read-data';

/**
 * The record of the data as they stand, under a version: the next one, or the present one again as long as nobody
 * has been given it. Where neither the version nor the data differ from what is recorded, the record stays as it is.
 *
 * @param now the moment of recording.
 * @throws RangeError for a version that is none, that is below the recorded one, or of which the changelog does not tell.
 */
export function recordVersion(files: DataFiles, version: string, now: Date): DataVersion {
  if (!v.is(VersionSchema, version)) {
    throw new RangeError(`no version: ${JSON.stringify(version)}; expected three numbers, such as 1.2.0`);
  }
  const text = (file: string) => new TextDecoder().decode(files.get(file));
  if (!tellsOf(text(CHANGELOG_FILE), version)) {
    throw new RangeError(
      `version without an entry in the changelog: ${version}; write under a heading "## ${version}" in data/${CHANGELOG_FILE} what changed`,
    );
  }
  const recorded = files.has(VERSION_FILE)
    ? v.parse(DataVersionSchema, JSON.parse(text(VERSION_FILE)))
    : undefined;
  if (recorded && isBelow(version, recorded.version)) {
    throw new RangeError(`version below the recorded one: ${version}; expected ${recorded.version} or above`);
  }
  const hash = hashOfData(files);
  if (recorded?.version === version && recorded.hash === hash) return recorded;
  return { version, created: `${now.toISOString().slice(0, 19)}Z`, hash };
}
