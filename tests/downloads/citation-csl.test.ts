import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessedOn, citeDataset } from '$lib/downloads/citation';
import { citationCsl } from '$lib/downloads/citation-csl';
import { anyCitation, IMPRINT } from './sample-citation';

const citation = citeDataset(IMPRINT, { slug: 'gold-reserve', title: 'The gold reserve' });

describe('citationCsl(citation)', () => {
  test('is a chapter in its work, with what is cited in the note', () => {
    expect(citationCsl(accessedOn(citation, '2027-05-01'))).toEqual({
      id: 'gold-reserve',
      type: 'chapter',
      author: [{ family: 'Trotsky', given: 'Leon' }],
      title: 'The Struggle for Productivity of Labor',
      'container-title': 'The Revolution Betrayed',
      'chapter-number': '4',
      translator: [{ family: 'Eastman', given: 'Max' }],
      issued: { 'date-parts': [[1937]] },
      'original-date': { 'date-parts': [[1936]] },
      source: 'The Feverish Series',
      version: '1.2.0',
      note: '“The gold reserve,” The Feverish Series, data version 1.2.0',
      URL: 'https://example.org/edition/datasets/gold-reserve/',
      accessed: { 'date-parts': [[2027, 5, 1]] },
    });
    expect(citationCsl(citation)).not.toHaveProperty('accessed');
  });

  test('goes through JSON unchanged, whatever the words', () => {
    fc.assert(
      fc.property(anyCitation, (any) => {
        expect(JSON.parse(JSON.stringify(citationCsl(any)))).toEqual(citationCsl(any));
      }),
    );
  });
});
