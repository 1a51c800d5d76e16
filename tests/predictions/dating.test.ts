import { describe, expect, test } from 'vitest';
import { datingInWords } from '$lib/predictions/dating';
import { atYear, reasons, rows } from './sample';

describe('datingInWords(rows, reasons)', () => {
  test('says which dates are inferred and why, once for one reason, and which the text states', () => {
    expect(datingInWords(rows.slice(2, 5), reasons)).toEqual([
      'The dates of 3.0 and 3.5 are inferred. Both ends are known.',
      'The date of 6.0 is stated: “at the beginning of 1926”.',
    ]);
  });

  test('keeps reasons apart, and speaks of one date in the singular', () => {
    const apart = new Map([...reasons, ['d', 'Another reason.']]);
    expect(datingInWords(rows.slice(2, 4), apart)).toEqual([
      'The date of 3.0 is inferred. Both ends are known.',
      'The date of 3.5 is inferred. Another reason.',
    ]);
  });

  test('gives the day of a stated date where the text has no words for it, and no reason where there is none', () => {
    expect(
      datingInWords([atYear('x', 1930, 1, { date_as_stated: null }), ...rows.slice(2, 3)], new Map()),
    ).toEqual(['The date of 3.0 is inferred.', 'The date of 1.0 is stated: “1 January 1930”.']);
  });
});
