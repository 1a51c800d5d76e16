import { describe, expect, test } from 'vitest';
import { citationsOf } from '$lib/edition/citations';

const reference = (id: string, given: object = {}) =>
  ({ id, fact: 'Gold', figure: id, date: '1936', citation: 'A book', confidence: 'high', ...given }) as const;

describe('citationsOf(references)', () => {
  test('makes figures of one kind from one place one citation, and keeps the rest apart', () => {
    const references = [
      reference('3 t'),
      reference('4 t', { date: '1937' }),
      reference('5 t', { citation: 'A law' }),
      reference('6 t', { fact: 'Silver', citation: 'A law' }),
    ];
    expect(citationsOf(references)).toEqual([
      { fact: 'Gold', figures: '3 t, 1936; 4 t, 1937', citation: 'A book' },
      { fact: 'Gold', figures: '5 t, 1936', citation: 'A law' },
      { fact: 'Silver', figures: '6 t, 1936', citation: 'A law' },
    ]);
    expect(citationsOf([])).toEqual([]);
  });
});
