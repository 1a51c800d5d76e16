import * as v from 'valibot';
import type { Fault } from '$lib/faults/fault';
import { BibliographicRecordSchema, type BibliographicRecord } from '$lib/sources/bibliographic-record';
import { EmendationSchema, type Emendation } from '$lib/sources/emendation';
import { sha256 } from '$lib/sources/fixity';
import { editSource, type SourceEdition } from '$lib/sources/source-edition';

/** The record of a source for a test: of these words, with these sections. */
export function sampleRecord(
  text: string,
  sections: readonly { readonly id: string; readonly heading: string }[] = [
    { id: 'all', heading: '1. ALL.' },
  ],
): BibliographicRecord {
  return v.parse(BibliographicRecordSchema, {
    id: 'sample',
    author: { given: 'Ann', family: 'Author', died: 1940 },
    work: 'A Sample',
    written: { year: 1936, note: 'Written for the tests.' },
    chapter: { number: 4, title: 'The Sample' },
    translator: { given: 'Tom', family: 'Translator' },
    translated: 1937,
    present: { earliest: '1936-01-01', latest: '1936-06-30', why: 'The author’s “now”.' },
    document: {
      description: 'A document that no one has.',
      name: 'sample.txt',
      bytes: 10_000,
      sha256: '0'.repeat(64),
      from: 1,
      to: 1 + Array.from(text).length,
      omitted: 'Nothing.',
    },
    text: { file: 'sample.txt', bytes: new TextEncoder().encode(text).byteLength, sha256: sha256(text) },
    sections: sections.map(({ id, heading }, index) => ({
      id,
      number: index + 1,
      title: id,
      heading: { exact: heading },
      supplied: false,
    })),
    rights: 'None.',
  });
}

/** An emendation for a test: these words become those. */
export function sampleEmendation(
  exact: string,
  emended: string,
  around = { prefix: '', suffix: '' },
): Emendation {
  const id = `edit-${exact.toLowerCase().replaceAll(/[^a-z0-9]+/g, '') || 'insertion'}`;
  const evidence = 'The test says so.';
  return v.parse(EmendationSchema, { id, kind: 'ocr', received: { exact, ...around }, emended, evidence });
}

/** A source of one section that holds the given words after its heading, with no fault of its own. */
export function sampleSource(words: string, emendations: readonly Emendation[] = []): SourceEdition {
  const received = `1. ALL. ${words}`;
  const faults: Fault[] = [];
  const files = { record: 'sample.json', emendations: 'emendations.json' };
  const source = editSource(sampleRecord(received), received, emendations, files, faults);
  if (faults.length > 0) throw new Error(`a sample with a fault: ${JSON.stringify(faults)}`);
  return source;
}
