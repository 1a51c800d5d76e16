import { describe, expect, test } from 'vitest';
import { refuseLogScale } from '$lib/derivations/log-scale';
import { figure, silent } from './sample';

describe('refuseLogScale(figures)', () => {
  test('has nothing to say of numbers above nought, nor of what the text does not give', () => {
    expect(refuseLogScale([figure('0.7'), figure('8.4'), silent])).toBeUndefined();
    expect(refuseLogScale([])).toBeUndefined();
  });

  test.each([
    [0, 'A logarithmic scale has no place for 0 (bad): it is for numbers above nought only.'],
    [-3, 'A logarithmic scale has no place for −3 (bad): it is for numbers above nought only.'],
    [NaN, 'A logarithmic scale has no place for no number (bad): it is for numbers above nought only.'],
  ])('refuses %d, and names the figure', (value, reason) => {
    expect(refuseLogScale([figure('8.4'), figure('3', { id: 'bad', value })])?.reason).toBe(reason);
  });
});
