import { describe, expect, test } from 'vitest';
import type { Fault } from '$lib/faults/fault';
import { readFrozenText, sha256 } from '$lib/sources/fixity';
import { sampleRecord } from './sample';

const TEXT = '\uFEFF1. ALL. An 𝔘 of two units, a “quote”.';
const bytes = new TextEncoder().encode(TEXT);

function read(content: Uint8Array, record = sampleRecord(TEXT)) {
  const faults: Fault[] = [];
  return { text: readFrozenText(record, content, 'sources/sample.txt', faults), faults };
}

describe('sha256(content)', () => {
  test('is the hash of bytes, and of a text in UTF-8', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(sha256('abc')).toBe(abc);
    expect(sha256(new TextEncoder().encode('abc'))).toBe(abc);
  });
});

describe('readFrozenText(record, bytes, file, faults)', () => {
  test('gives the text to the letter, a byte order mark among them', () => {
    expect(read(bytes)).toEqual({ text: TEXT, faults: [] });
  });

  test('reports one changed byte by its hash', () => {
    const changed = bytes.with(5, 0x58);
    expect(read(changed).faults).toEqual([
      {
        file: 'sources/sample.txt',
        id: 'sample',
        field: 'text.sha256',
        problem: 'hash of the frozen text differs',
        got: sha256(changed),
        expected: sha256(TEXT),
      },
    ]);
  });

  test('reports a lost byte by length, hash and span', () => {
    const { faults } = read(bytes.slice(0, -1));
    expect(faults.map(({ field }) => field)).toEqual(['text.bytes', 'text.sha256', 'document.to']);
    expect(faults[0]).toMatchObject({ got: String(bytes.length - 1), expected: String(bytes.length) });
  });

  test('reports a span in the document that the characters do not fill', () => {
    const record = sampleRecord(TEXT);
    const { faults } = read(bytes, {
      ...record,
      document: { ...record.document, to: record.document.to + 1 },
    });
    const points = Array.from(TEXT).length;
    expect(faults).toMatchObject([
      { field: 'document.to', got: `${String(points)} characters`, expected: String(points + 1) },
    ]);
  });
});
