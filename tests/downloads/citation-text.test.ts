import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessedOn, citeDataset } from '$lib/downloads/citation';
import { citationText } from '$lib/downloads/citation-text';
import { anyCitation, IMPRINT } from './sample-citation';

const citation = citeDataset(IMPRINT, { slug: 'gold-reserve', title: 'The gold reserve' });
const BOOK =
  'Trotsky, Leon. “The Struggle for Productivity of Labor.” Chap. 4 in The Revolution Betrayed (1936). Translated by Max Eastman, 1937.';

describe('citationText(citation)', () => {
  test('names author, chapter, work, translator and years first, then the edition, its version and the address', () => {
    expect(citationText(citation)).toBe(
      `${BOOK} “The gold reserve,” The Feverish Series, data version 1.2.0. https://example.org/edition/datasets/gold-reserve/.`,
    );
  });

  test('has the day of access only where it is given', () => {
    expect(citationText(accessedOn(citation, '2027-05-01'))).toBe(
      `${BOOK} “The gold reserve,” The Feverish Series, data version 1.2.0. Accessed 1 May 2027. https://example.org/edition/datasets/gold-reserve/.`,
    );
  });

  test('stands on one line, whatever the words', () => {
    fc.assert(
      fc.property(anyCitation, (any) => {
        expect(citationText(any)).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(citationText(any)).toContain(any.address);
      }),
    );
  });
});
