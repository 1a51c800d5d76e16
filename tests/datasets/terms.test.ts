import { describe, expect, test } from 'vitest';
import { termsOf } from '$lib/datasets/terms';
import { eventRow, figureRow } from './sample';

const reference = {
  fact: 'A fact',
  figure: '3',
  date: '1924',
  citation: 'A book',
  confidence: 'high',
} as const;

describe('termsOf(rows, references)', () => {
  test('has the figures with their words and dates, and the facts that have a number', () => {
    const rows = [figureRow({ id: 'figure', low: 8.35 }), eventRow({ id: 'event' })];
    const references = [
      { ...reference, id: 'counted', value: 3 },
      { ...reference, id: 'told' },
    ];
    expect([...termsOf(rows, references)]).toEqual([
      ['counted', { value: 3, low: null }],
      ['figure', { value: 8.4, low: 8.35, words: '8.4 billion rubles', date: 'at the beginning of 1933' }],
    ]);
  });
});
