import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dragged, LEAST, limited, MOST, placeOf, stepped } from '$lib/adjustments/own-figure';

const whole = { value: 8, decimals: 1 };

describe('stepped(figure, key)', () => {
  test.each([
    ['ArrowUp', 8.1],
    ['ArrowRight', 8.1],
    ['ArrowDown', 7.9],
    ['ArrowLeft', 7.9],
    ['PageUp', 9],
    ['PageDown', 7],
    ['Home', LEAST],
    ['End', MOST],
  ])('%s leads from 8 to %d', (key, value) => {
    expect(stepped(whole, key)).toEqual({ value, decimals: 1, limit: undefined });
  });

  test('does nothing at any other key', () => {
    for (const key of ['a', 'Tab', 'Enter', 'constructor']) expect(stepped(whole, key)).toBeUndefined();
  });

  test('stays above nought and says so, and reaches the least figure without a word', () => {
    expect(stepped({ value: 0.2, decimals: 1 }, 'ArrowDown')).toMatchObject({ value: 0.1, limit: undefined });
    expect(stepped({ value: 0.1, decimals: 1 }, 'ArrowDown')).toMatchObject({ value: 0.1, limit: 'nought' });
    expect(stepped({ value: 100, decimals: 1 }, 'ArrowUp')).toMatchObject({ value: 100, limit: 'most' });
  });

  test('keeps the decimals that were typed', () => {
    expect(stepped({ value: 2.55, decimals: 2 }, 'ArrowUp')).toMatchObject({ value: 2.65, decimals: 2 });
  });
});

describe('dragged(figure, pixels)', () => {
  test('multiplies by ten for 200 pixels', () => {
    expect(dragged({ value: 1, decimals: 1 }, 200)).toMatchObject({ value: 10, limit: undefined });
    expect(dragged({ value: 13, decimals: 1 }, -200)).toMatchObject({ value: 1.3 });
    expect(dragged(whole, 0)).toMatchObject({ value: 8 });
  });

  test('dragged to nought gives the least figure and says so', () => {
    expect(dragged(whole, -2000)).toMatchObject({ value: LEAST, limit: 'nought' });
    expect(dragged(whole, -Infinity)).toMatchObject({ value: LEAST, limit: 'nought' });
    expect(dragged(whole, Infinity)).toMatchObject({ value: MOST, limit: 'most' });
    expect(dragged(whole, NaN)).toBeUndefined();
  });
});

describe('limited(asked, decimals)', () => {
  test('is on the scale for every number but NaN', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.nat(400), (asked, decimals) => {
        const figure = limited(asked, decimals);
        expect(figure?.value).toBeGreaterThanOrEqual(LEAST);
        expect(figure?.value).toBeLessThanOrEqual(MOST);
        expect(placeOf(figure?.value ?? NaN)).toBeGreaterThanOrEqual(0);
        expect(placeOf(figure?.value ?? NaN)).toBeLessThanOrEqual(1);
      }),
    );
    expect(limited(NaN)).toBeUndefined();
  });

  test('says what kept it from being the one asked for', () => {
    expect(limited(0)?.limit).toBe('nought');
    expect(limited(-3)?.limit).toBe('nought');
    expect(limited(0.05)?.limit).toBe('least');
    expect(limited(1e300)?.limit).toBe('most');
    expect(limited(2.5557, 4)).toEqual({ value: 2.556, decimals: 3, limit: 'decimals' });
    expect(limited(2.5, 1)?.limit).toBeUndefined();
  });
});
