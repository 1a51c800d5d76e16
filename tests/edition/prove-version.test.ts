import { describe, expect, test } from 'vitest';
import { hashOfData } from '$lib/edition/data-version';
import { versionFaults } from '$lib/edition/prove-version';
import { describeFault } from '$lib/faults/fault';
import { altered, replaced, without } from './alter';
import { sampleEdition, sampleFiles } from './sample';

const { version, dataHash } = sampleEdition;
const told = (files: typeof sampleFiles) => versionFaults(files).map(describeFault);

describe('versionFaults(files)', () => {
  test('finds none in the data as they are', () => {
    expect(told(sampleFiles)).toEqual([]);
  });

  test('names both hashes where data changed and the version did not', () => {
    const changed = replaced(sampleFiles, 'units.json', 'A million rubles', 'One million rubles');
    expect(told(changed)).toEqual([
      `data changed without a new version: ${hashOfData(changed)} (version.json, ${version}, hash); expected ${dataHash}, or a new version, recorded by "npm run data:version"`,
    ]);
  });

  test('names a version of which the changelog does not tell', () => {
    expect(told(altered(sampleFiles, 'version.json', '', { version: '99.0.0' }))).toEqual([
      'version without an entry in the changelog: 99.0.0 (CHANGELOG.md, 99.0.0, -); expected a heading "## 99.0.0"',
    ]);
  });

  test('leaves a missing or malformed file to those who ask for it', () => {
    expect(told(without(sampleFiles, 'version.json'))).toEqual([]);
    expect(told(without(sampleFiles, 'CHANGELOG.md'))).toEqual([]);
    expect(told(altered(sampleFiles, 'version.json', '', { version: 'one' }))).toEqual([]);
  });
});
