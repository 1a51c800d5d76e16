import { describe, expect, test } from 'vitest';
import { textAnchor } from '$lib/edition/text-anchor';
import { sampleEdition } from './sample';

const { source, quotations } = sampleEdition;

describe('textAnchor(edition, place)', () => {
  test('is the quotation that holds the place whole', () => {
    for (const quotation of quotations.values()) {
      expect(textAnchor(sampleEdition, quotation).anchor).toBe(quotation.id);
      const { start } = quotation;
      const before = textAnchor(sampleEdition, { start: start - 1, end: start + 1 });
      expect(before.anchor).not.toBe(quotation.id);
    }
  });

  test('is the section where nothing is quoted', () => {
    for (const { id, number, heading } of source.sections) {
      expect(textAnchor(sampleEdition, heading)).toEqual({ section: number, anchor: id });
    }
  });

  test('throws for a place outside the sections', () => {
    expect(() => textAnchor(sampleEdition, { start: -1, end: 3 })).toThrow(
      new RangeError('place outside the sections: -1 to 3'),
    );
  });
});
