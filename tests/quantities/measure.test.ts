import { describe, expect, test } from 'vitest';
import { measureOf } from '$lib/quantities/measure';
import { sampleEdition } from '../edition/sample';

describe('measureOf(unit)', () => {
  test.each([
    ['billion rubles', 1e9, 'billion', 'rubles'],
    ['million rubles', 1e6, 'million', 'rubles'],
    ['thousand head', 1e3, 'thousand', 'head'],
    ['rubles', 1, '', 'rubles'],
    ['per cent', 1, '', 'per cent'],
    ['French francs per ruble', 1, '', 'French francs per ruble'],
    ['billion', 1, '', 'billion'],
    ['constructor of rubles', 1, '', 'constructor of rubles'],
    ['', 1, '', ''],
  ])('of %j is %d, %j, of %j', (unit, scale, word, measure) => {
    expect(measureOf(unit)).toEqual({ scale, word, measure });
  });

  test('agrees with the units of the data on what is a number of what', () => {
    for (const { id, scale, measure } of sampleEdition.units.values()) {
      if (measureOf(id).word !== '') expect(measureOf(id), id).toMatchObject({ scale, measure });
      else expect(scale, id).toBeLessThanOrEqual(1);
    }
  });
});
