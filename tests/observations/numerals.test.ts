import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numeralsOf } from '$lib/observations/numerals';

const words = (text: string) => numeralsOf(text).map((numeral) => numeral.words);

describe('numeralsOf(text)', () => {
  test.each([
    ['From 0.7 billion rubles in 1925, 1.7 billions.', ['0.7', 'billion', '1925', '1.7', 'billions']],
    ['2.0 – 2.8 – 8.4!', ['2.0', '2.8', '8.4']],
    ['6.9-7.7—7.9 (1935).', ['6.9', '7.7', '7.9', '1935']],
    ['hardly equals 1½ francs, ¼ or ½', ['1½', '¼', '½']],
    ['at the 12th Congress', ['12th']],
    ['1,343.2 million', ['1,343.2', 'million']],
    ['Seven-hour day, twenty-five', ['Seven', 'twenty', 'five']],
    ['“three”, (five) and TEN', ['three', 'five', 'TEN']],
    ['one another, both, once, half, a fourth, second', ['one', 'both', 'once', 'half', 'fourth', 'second']],
    ['tens of millions; decades', ['tens', 'millions', 'decades']],
    ['someone often weighs a tenet, anyone alone; stones', []],
    ['consequent1y 0 f', ['consequent1y', '0']],
    ['', []],
  ])('finds in %j %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('gives places that hold the words, in order and apart', () => {
    const pieces = fc.constantFrom('8.4', 'eight ', ' billion', ', ', '—', '½', '(1935) ', 'x', '!', '\n');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const numeral of numeralsOf(text)) {
          expect(text.slice(numeral.start, numeral.end)).toBe(numeral.words);
          expect(numeral.start).toBeGreaterThanOrEqual(end);
          end = numeral.end;
        }
      }),
    );
  });

  test('passes over no digit of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('1', '9', 'a', ' ', '.', '-', '“', 'ten') }), (text) => {
        const found = numeralsOf(text);
        for (const { index } of text.matchAll(/\d/g)) {
          expect(found.some(({ start, end }) => start <= index && index < end)).toBe(true);
        }
      }),
    );
  });
});
