import { describe, expect, test } from 'vitest';
import { BibliographicRecordSchema } from '$lib/sources/bibliographic-record';
import { EmendationSchema } from '$lib/sources/emendation';
import { IdSchema } from '$lib/sources/id';
import { complaintsOf } from '../faults/expect-faults';
import { sampleEmendation, sampleRecord } from './sample';

describe('IdSchema', () => {
  test.each(['circulation-1933', 'a', '8', 'coverage-of-12-5'])('takes %j', (id) => {
    expect(complaintsOf(IdSchema, id)).toEqual([]);
  });

  test.each(['', 'A', 'a b', 'a_b', '-a', 'a-', 'a--b', 'ä', 'a\n', '#a', 3])('refuses %j', (id) => {
    expect(complaintsOf(IdSchema, id)).toEqual(['-']);
  });
});

describe('EmendationSchema', () => {
  const good = sampleEmendation('I3', '13');

  test('takes an edit, and one that takes words away', () => {
    expect(complaintsOf(EmendationSchema, good)).toEqual([]);
    expect(complaintsOf(EmendationSchema, { ...good, emended: '' })).toEqual([]);
  });

  test.each([
    ['evidence', { evidence: 'seen' }, 'evidence'],
    ['one of its kinds', { kind: 'typo' }, 'kind'],
    ['words received', { received: {} }, 'received.exact'],
    ['no offset', { received: { exact: 'I3', start: 9 } }, 'received.start'],
  ])('wants %s', (_what, change, field) => {
    expect(complaintsOf(EmendationSchema, { ...good, ...change })).toEqual([field]);
  });
});

describe('BibliographicRecordSchema', () => {
  const good = sampleRecord('1. ALL. Words.');

  test('takes a record', () => {
    expect(complaintsOf(BibliographicRecordSchema, good)).toEqual([]);
  });

  test.each([
    ['a section', { sections: [] }, 'sections'],
    ['a hash in small hexadecimal digits', { text: { ...good.text, sha256: 'A'.repeat(64) } }, 'text.sha256'],
    ['a length in bytes', { document: { ...good.document, bytes: 0.5 } }, 'document.bytes'],
    ['days for “now”', { present: { ...good.present, latest: '1936' } }, 'present.latest'],
    ['the rights', { rights: '' }, 'rights'],
  ])('wants %s', (_what, change, field) => {
    expect(new Set(complaintsOf(BibliographicRecordSchema, { ...good, ...change }))).toEqual(
      new Set([field]),
    );
  });
});
