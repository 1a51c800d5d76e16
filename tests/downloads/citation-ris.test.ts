import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessedOn, citeDataset, inEdition, onOneLine } from '$lib/downloads/citation';
import { citationRis } from '$lib/downloads/citation-ris';
import { anyCitation, IMPRINT } from './sample-citation';

const citation = citeDataset(IMPRINT, { slug: 'gold-reserve', title: 'The gold reserve' });

/** The tags of a record, each line of which must be one; breaks are those of the most lenient reader. */
function readRecord(record: string): readonly (readonly [string, string])[] {
  expect(record.endsWith('\r\n')).toBe(true);
  return record
    .slice(0, -2)
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .map((line) => {
      const [, tag = '', words = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
      expect(tag, line).not.toBe('');
      return [tag, words];
    });
}

describe('citationRis(citation)', () => {
  test('is a chapter in its work, one line for each tag, CRLF', () => {
    expect(citationRis(accessedOn(citation, '2027-05-01'))).toBe(
      [
        'TY  - CHAP',
        'AU  - Trotsky, Leon',
        'TI  - The Struggle for Productivity of Labor',
        'T2  - The Revolution Betrayed',
        'SE  - 4',
        'A4  - Eastman, Max',
        'PY  - 1937',
        'OP  - 1936',
        'N1  - “The gold reserve,” The Feverish Series, data version 1.2.0',
        'DB  - The Feverish Series',
        'UR  - https://example.org/edition/datasets/gold-reserve/',
        'Y2  - 2027/05/01',
        'ER  - ',
        '',
      ].join('\r\n'),
    );
  });

  test('begins and ends as a record and gives any words back', () => {
    fc.assert(
      fc.property(anyCitation, (any) => {
        const tags = readRecord(citationRis(any));
        expect([tags[0], tags.at(-1)]).toEqual([
          ['TY', 'CHAP'],
          ['ER', ''],
        ]);
        expect(tags.map(([tag]) => tag).filter((tag) => tag === 'ER')).toHaveLength(1);
        const at = new Map(tags);
        expect(at.get('N1')).toBe(onOneLine(inEdition(any)));
        expect(at.get('TI')).toBe(onOneLine(any.imprint.work.chapter.title));
        expect(at.get('UR')).toBe(any.address);
        expect(at.has('Y2')).toBe(any.accessed !== undefined);
      }),
    );
  });
});
