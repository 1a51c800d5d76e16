import { describe, expect, test } from 'vitest';
import { textAnchor } from '$lib/edition/text-anchor';
import { realEdition } from './real';

const { source, quotations } = realEdition;

describe('textAnchor(edition, place)', () => {
  test('is the quotation that holds the place whole', () => {
    for (const quotation of quotations.values()) {
      expect(textAnchor(realEdition, quotation).anchor).toBe(quotation.id);
      const { start } = quotation;
      const before = textAnchor(realEdition, { start: start - 1, end: start + 1 });
      expect(before.anchor).not.toBe(quotation.id);
    }
  });

  test('is the section where nothing is quoted', () => {
    for (const { id, number, heading } of source.sections) {
      expect(textAnchor(realEdition, heading)).toEqual({ section: number, anchor: id });
    }
  });

  test('throws for a place outside the sections', () => {
    expect(() => textAnchor(realEdition, { start: -1, end: 3 })).toThrow(
      new RangeError('place outside the sections: -1 to 3'),
    );
  });
});
