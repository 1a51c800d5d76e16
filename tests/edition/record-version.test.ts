import { describe, expect, test } from 'vitest';
import { hashOfData } from '$lib/edition/data-version';
import { versionFaults } from '$lib/edition/prove-version';
import { recordVersion } from '$lib/edition/record-version';
import { altered, replaced, without } from './alter';
import { sampleEdition, sampleFiles } from './sample';

const { version, created, dataHash } = sampleEdition;
const NOW = new Date('2027-02-03T04:05:06.789Z');
const changed = replaced(sampleFiles, 'units.json', 'A million rubles', 'One million rubles');
const telling = (of: string, files = changed) =>
  replaced(files, 'CHANGELOG.md', '# Changelog', `## ${of}\n\n# Changelog`);

describe('recordVersion(files, version, now)', () => {
  test('records a higher version with the moment and the hash of the data', () => {
    const files = telling('99.0.0');
    expect(recordVersion(files, '99.0.0', NOW)).toEqual({
      version: '99.0.0',
      created: '2027-02-03T04:05:06Z',
      hash: hashOfData(changed),
    });
  });

  test('records the first version where there is no record yet', () => {
    const files = telling('0.0.1', without(sampleFiles, 'version.json'));
    expect(recordVersion(files, '0.0.1', NOW).hash).toBe(dataHash);
  });

  test('records the same version again where the data are other ones', () => {
    const record = recordVersion(changed, version, NOW);
    expect(record).toEqual({ version, created: '2027-02-03T04:05:06Z', hash: hashOfData(changed) });
    expect(versionFaults(altered(changed, 'version.json', '', { ...record }))).toEqual([]);
  });

  test('leaves the record as it is where nothing changed', () => {
    expect(recordVersion(sampleFiles, version, NOW)).toEqual({ version, created, hash: dataHash });
  });

  test.each([
    ['0.0.0', telling('0.0.0'), `version below the recorded one: 0.0.0; expected ${version} or above`],
    [
      '99.0.0',
      changed,
      'version without an entry in the changelog: 99.0.0; write under a heading "## 99.0.0" in data/CHANGELOG.md what changed',
    ],
    ['1.0', changed, 'no version: "1.0"; expected three numbers, such as 1.2.0'],
    ['', changed, 'no version: ""; expected three numbers, such as 1.2.0'],
  ])('refuses %j in a sentence', (asked, files, sentence) => {
    expect(() => recordVersion(files, asked, NOW)).toThrow(new RangeError(sentence));
  });

  test('compares versions by number and not by letter', () => {
    const files = altered(telling('0.9.0', telling('0.10.0')), 'version.json', '', { version: '0.9.0' });
    expect(recordVersion(files, '0.10.0', NOW).version).toBe('0.10.0');
    const later = altered(files, 'version.json', '', { version: '0.10.0' });
    expect(() => recordVersion(later, '0.9.0', NOW)).toThrow('version below the recorded one');
  });
});
