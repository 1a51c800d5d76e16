import { describe, expect, test } from 'vitest';
import { realEdition } from '../edition/real';

function countBy(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

/** How much there is of each kind. A number changes only where an editor adds or takes away, and then here too. */
describe('the edition holds', () => {
  test.each([
    ['quotations', realEdition.quotations.size, 36],
    ['observations', realEdition.observations.length, 24],
    ['events', realEdition.events.length, 20],
    ['claims', realEdition.claims.length, 14],
    ['exclusions', realEdition.exclusions.length, 83],
    ['emendations', realEdition.source.text.emendations.length, 105],
    ['references', realEdition.references.length, 42],
    ['units', realEdition.units.size, 8],
    ['datasets', realEdition.datasets.length, 6],
  ])('as many %s as were curated: %i of %i', (_kind, count, expected) => {
    expect(count).toBe(expected);
  });

  test('observations in these series', () => {
    expect(countBy(realEdition.observations.map(({ series }) => series))).toEqual({
      'currency-in-circulation': 10,
      'franc-parity': 2,
      'franc-purchasing-power': 1,
      'gold-reserve': 2,
      'bank-notes': 1,
      population: 1,
      'livestock-lost': 1,
      'private-income-multiple': 1,
      'budget-allotment': 1,
      'productivity-gap': 3,
      'working-day': 1,
    });
  });

  test('figures and events of these datings', () => {
    expect(countBy(realEdition.observations.map(({ date }) => date.dating))).toEqual({
      stated: 7,
      inferred: 16,
      open: 1,
    });
    expect(countBy(realEdition.events.map(({ date }) => date.dating))).toEqual({ stated: 18, inferred: 2 });
  });

  test('exclusions for these reasons', () => {
    expect(countBy(realEdition.exclusions.map(({ reason }) => reason))).toEqual({
      heading: 4,
      enumeration: 6,
      rhetoric: 8,
      direction: 10,
      idiom: 17,
      judgement: 7,
      comparison: 10,
      condition: 5,
      name: 5,
      indefinite: 11,
    });
  });

  test('emendations of these kinds', () => {
    expect(countBy(realEdition.source.text.emendations.map(({ emendation }) => emendation.kind))).toEqual({
      ocr: 82,
      'page-break': 17,
      supplied: 3,
      conjecture: 3,
    });
  });

  test('rows in these datasets', () => {
    expect(Object.fromEntries(realEdition.datasets.map(({ slug, rows }) => [slug, rows.length]))).toEqual({
      'currency-in-circulation': 10,
      'franc-exchange': 3,
      'gold-reserve': 2,
      'gold-coverage': 1,
      chronology: 20,
      'other-figures': 9,
    });
  });
});
