import { describe, expect, test } from 'vitest';
import { hashOfData } from '$lib/edition/data-version';
import { versionFaults } from '$lib/edition/prove-version';
import { describeFault } from '$lib/faults/fault';
import { realEdition, realFiles } from './real';

const NO_DATA = new Set(['version.json', 'CHANGELOG.md', 'rulings.json']);

describe('the version of the data', () => {
  test('is recorded for the files as they are, and the changelog tells of it', () => {
    expect(versionFaults(realFiles).map(describeFault)).toEqual([]);
    expect(realEdition.dataHash).toBe(hashOfData(realFiles));
  });

  test('has at its head the newest entry of the changelog', () => {
    const [newest] = [...realEdition.changelog.matchAll(/^## (.+)$/gm)].map(([, version]) => version);
    expect(newest).toBe(realEdition.version);
  });

  test.each([...realFiles.keys()].filter((file) => !NO_DATA.has(file)))(
    'is not that of data in which a byte of %s differs',
    (file) => {
      const bytes = Uint8Array.from(realFiles.get(file) ?? []);
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
      const [fault, ...more] = versionFaults(new Map([...realFiles, [file, bytes]]));
      expect(fault?.problem).toBe('data changed without a new version');
      expect(more).toEqual([]);
    },
  );
});
