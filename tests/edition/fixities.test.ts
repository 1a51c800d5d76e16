import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fixitiesOf } from '$lib/edition/fixities';
import { realEdition, realFiles } from './real';

const fixities = fixitiesOf(realEdition);
const hash = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

describe('fixitiesOf(edition)', () => {
  test('computes for the received text what its file has, and its record says', () => {
    const bytes = realFiles.get('sources/revolution-betrayed.txt') ?? new Uint8Array();
    const { text } = realEdition.source.record;
    expect(fixities.received).toEqual({
      file: 'data/sources/revolution-betrayed.txt',
      bytes: bytes.byteLength,
      sha256: hash(bytes),
      characters: fixities.to - fixities.from,
    });
    expect(fixities.received).toMatchObject({ bytes: text.bytes, sha256: text.sha256 });
  });

  test('counts the characters of the emended text by code points', () => {
    const { emended } = realEdition.source.text;
    expect(fixities.emended).toEqual({
      bytes: Buffer.byteLength(emended),
      sha256: hash(emended),
      characters: Array.from(emended).length,
    });
  });

  test('gives the hash of the data, by the rule that the page tells', () => {
    // The version and its changelog are not what they tell of.
    const told = new Set(['version.json', 'CHANGELOG.md']);
    const names = [...realFiles.keys()].filter((name) => !told.has(name)).toSorted();
    const lines = names.map((name) => {
      return `${name} ${hash(realFiles.get(name) ?? '')}\n`;
    });
    expect(fixities.data.sha256).toBe(hash(lines.join('')));
  });
});
