import { createHash } from 'node:crypto';
import type { Fault } from '../faults/fault';
import type { BibliographicRecord } from './bibliographic-record';

/** The SHA-256 of bytes or of a UTF-8 text, in hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Proves that the received text is the one that was frozen: its length, its hash, its encoding.
 * Gives the text; adds to `faults` for each thing that differs from the record.
 */
export function readFrozenText(
  record: BibliographicRecord,
  bytes: Uint8Array,
  file: string,
  faults: Fault[],
): string {
  const { text } = record;
  const add = (field: string, problem: string, got: string, expected: string) =>
    faults.push({ file, id: record.id, field, problem, got, expected });
  if (bytes.byteLength !== text.bytes) {
    add('text.bytes', 'length of the frozen text differs', String(bytes.byteLength), String(text.bytes));
  }
  const hash = sha256(bytes);
  if (hash !== text.sha256) add('text.sha256', 'hash of the frozen text differs', hash, text.sha256);
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const points = Array.from(decoded).length;
  const span = record.document.to - record.document.from;
  if (points !== span)
    add('document.to', 'span of the frozen text differs', `${String(points)} characters`, String(span));
  return decoded;
}
