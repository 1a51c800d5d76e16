import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { formatData } from '../src/format-data.js';

const folder = mkdtempSync(join(tmpdir(), 'data-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('formatData(folder) formats JSON and Markdown at any depth, tells which, and leaves a frozen text alone', async () => {
  mkdirSync(join(folder, 'sources'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  write('sources/record.json', '{"id":1}');
  write('sources/text.txt', 'As  it   came. ');
  write('CHANGELOG.md', '# Changes\n* One.\n');
  write('units.json', '[]\n');
  expect(await formatData(folder)).toEqual(['CHANGELOG.md', 'sources/record.json']);
  expect(read('sources/record.json')).toBe('{ "id": 1 }\n');
  expect(read('CHANGELOG.md')).toBe('# Changes\n\n- One.\n');
  expect(read('sources/text.txt')).toBe('As  it   came. ');
  expect(await formatData(folder)).toEqual([]);
});
