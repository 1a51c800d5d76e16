import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, sizeInWords } from '$lib/downloads/size-in-words';

describe('sizeInWords(bytes)', () => {
  test.each([
    [0, '0 bytes'],
    [1, 'one byte'],
    [762, '762 bytes'],
    [999, '999 bytes'],
    [1000, '1.0 kB'],
    [4712, '4.7 kB'],
    [9949, '9.9 kB'],
    [9950, '10 kB'],
    [24_109, '24 kB'],
    [999_499, '999 kB'],
    [999_500, '1.0 MB'],
    [67_232_000, '67 MB'],
    [5_000_000_000_000, '5000 GB'],
  ])('%i is %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));

  test.each([-1, 0.5, NaN, Infinity])('refuses %d', (bytes) => {
    expect(() => sizeInWords(bytes)).toThrow(new RangeError(`no number of bytes: ${String(bytes)}`));
  });

  test('is right to two digits and never prints four before the last unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_000_000_000 }), (bytes) => {
        const [, digits = '', unit = ''] = /^([\d.]+) (kB|MB|GB)$/.exec(sizeInWords(bytes)) ?? [];
        const size = Number(digits) * { kB: 1e3, MB: 1e6, GB: 1e9 }[unit as 'kB' | 'MB' | 'GB'];
        expect(Math.abs(size - bytes) / bytes).toBeLessThanOrEqual(0.0501);
        expect(Number(digits)).toBeGreaterThanOrEqual(1);
        expect(Number(digits)).toBeLessThan(1000);
      }),
    );
  });
});

test('bytesOf(words) counts what UTF-8 takes', () => {
  expect(bytesOf('ruble – рубль')).toBe(Buffer.byteLength('ruble – рубль'));
});
