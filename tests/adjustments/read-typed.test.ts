import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTyped } from '$lib/adjustments/read-typed';

describe('readTyped(text, unit)', () => {
  test.each([
    ['2.5', 'billion', 2.5, 1],
    [' 2 ', 'billion', 2, 0],
    ['2.50', 'francs', 2.5, 2],
    ['1,2', 'francs', 1.2, 1],
    ['1,200', 'francs', 1200, 0],
    ['1 200', 'francs', 1200, 0],
    ['1,200,000.5', 'francs', 1200000.5, 1],
    ['.5', 'francs', 0.5, 1],
    ['1½', 'francs', 1.5, 1],
    ['½', 'francs', 0.5, 1],
    ['2.5 billion', 'billion', 2.5, 1],
    ['2.5 billions', 'billion', 2.5, 1],
    ['500 million', 'billion', 0.5, 1],
    ['1 franc', 'francs', 1, 0],
    ['-3', 'francs', -3, 0],
    ['−3.5', 'francs', -3.5, 1],
    ['+4', 'francs', 4, 0],
    ['0', 'francs', 0, 0],
  ])('reads %j of %s', (text, unit, value, decimals) => {
    expect(readTyped(text, unit)).toEqual({ value, decimals });
  });

  test.each([
    '',
    ' ',
    'abc',
    '-',
    '.',
    '1.2.3',
    '1e5',
    'Infinity',
    'NaN',
    '2 francs',
    '12 00',
    '3 constructor',
  ])('reads no number of billions in %j', (text) => {
    expect(readTyped(text, 'billion')).toBeUndefined();
  });

  test('reads no scale for what has none', () => {
    expect(readTyped('3 million', 'francs')).toBeUndefined();
  });

  test('is never NaN, whatever is typed', () => {
    const numberlike = fc.stringMatching(/^[-+]?[\d., ½]{0,400} ?(million|billions)?$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), numberlike), (text) => {
        const typed = readTyped(text, 'billion');
        expect(typed?.value).not.toBeNaN();
        expect(Number.isInteger(typed?.decimals ?? 0)).toBe(true);
      }),
    );
  });

  test('reads back every number as it is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (digits, decimals) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        expect(readTyped(text, 'francs')).toEqual({ value: Number(text), decimals });
      }),
    );
  });
});
