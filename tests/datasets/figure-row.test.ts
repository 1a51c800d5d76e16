import { describe, expect, test } from 'vitest';
import { isFigureRow } from '$lib/datasets/figure-row';
import { eventRow, figureRow } from './sample';

describe('isFigureRow(row)', () => {
  test('tells a figure from an event, and holds nought for a figure', () => {
    expect(isFigureRow(figureRow())).toBe(true);
    expect(isFigureRow(figureRow({ value: 0, decimals: 0 }))).toBe(true);
    expect(isFigureRow(eventRow())).toBe(false);
  });

  test.each(['value', 'unit', 'relation', 'decimals'])('is false without %s', (column) => {
    expect(isFigureRow(figureRow({ [column]: null }))).toBe(false);
  });
});
