import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fixitiesOf } from '$lib/edition/fixities';
import { sampleEdition, sampleFiles } from './sample';

const fixities = fixitiesOf(sampleEdition);
const hash = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

describe('fixitiesOf(edition)', () => {
  test('computes for the received text what its file has, and its record says', () => {
    const bytes = sampleFiles.get('sources/revolution-betrayed.txt') ?? new Uint8Array();
    const { text } = sampleEdition.source.record;
    expect(fixities.received).toEqual({
      file: 'data/sources/revolution-betrayed.txt',
      bytes: bytes.byteLength,
      sha256: hash(bytes),
      characters: fixities.to - fixities.from,
    });
    expect(fixities.received).toMatchObject({ bytes: text.bytes, sha256: text.sha256 });
  });

  test('counts the characters of the emended text by code points', () => {
    const { emended } = sampleEdition.source.text;
    expect(fixities.emended).toEqual({
      bytes: Buffer.byteLength(emended),
      sha256: hash(emended),
      characters: Array.from(emended).length,
    });
  });

  test('gives the hash of the data, by the rule that the page tells', () => {
    // The version and its changelog are not what they tell of, and nothing is made from the rulings.
    const told = new Set(['version.json', 'CHANGELOG.md', 'rulings.json']);
    const names = [...sampleFiles.keys()].filter((name) => !told.has(name)).toSorted();
    const lines = names.map((name) => {
      return `${name} ${hash(sampleFiles.get(name) ?? '')}\n`;
    });
    expect(fixities.data.sha256).toBe(hash(lines.join('')));
  });
});
