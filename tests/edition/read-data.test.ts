import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readData } from '$lib/edition/read-data';

const folder = mkdtempSync(join(tmpdir(), 'data-'));
mkdirSync(join(folder, 'sources', 'deep'), { recursive: true });
const names = [
  'units.json',
  'README.md',
  'CHANGELOG.md',
  'sources/CHANGELOG.md',
  'sources/text.txt',
  'sources/deep/a.json',
  'sources/text.txt.bak',
];
for (const name of names) writeFileSync(join(folder, name), name);
afterAll(() => rmSync(folder, { recursive: true }));

describe('readData(folder)', () => {
  test('reads JSON and texts at any depth and the changelog, by their paths with forward slashes, in order', () => {
    const files = readData(folder);
    expect([...files.keys()]).toEqual([
      'CHANGELOG.md',
      'sources/deep/a.json',
      'sources/text.txt',
      'units.json',
    ]);
    expect(new TextDecoder().decode(files.get('sources/deep/a.json'))).toBe('sources/deep/a.json');
  });

  test('throws where there is no such folder', () => {
    expect(() => readData(join(folder, 'none'))).toThrow('ENOENT');
  });
});
