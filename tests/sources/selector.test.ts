import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOf, resolveSelector, type Selector } from '$lib/sources/selector';

const TEXT = 'The final figure 8.4 billion rubles was reached; 8.4 billion rubles, no more.';
const select = (exact: string, prefix = '', suffix = ''): Selector => ({ exact, prefix, suffix });

describe('placesOf(text, selector)', () => {
  test.each([
    ['words that stand twice', select('8.4'), [17, 49]],
    ['a prefix that tells them apart', select('8.4', 'figure '), [17]],
    ['a suffix that tells them apart', select('8.4 billion rubles', '', ','), [49]],
    ['places that overlap', select('aa'), [77, 78]],
    ['no words between a prefix and a suffix', select('', 'The', ' final'), [3]],
    ['words in another case', select('the final'), []],
    ['no words at all', select(''), []],
  ])('finds %s', (_what, selector, starts) => {
    const places = placesOf(`${TEXT}aaa`, selector);
    expect(places.map(({ start }) => start)).toEqual(starts);
    expect(places.every(({ start, end }) => `${TEXT}aaa`.slice(start, end) === selector.exact)).toBe(true);
  });
});

describe('resolveSelector(text, selector)', () => {
  test('gives the one place', () => {
    expect(resolveSelector(TEXT, select('final figure'))).toEqual({ place: { start: 4, end: 16 } });
  });

  test('says where words stand that stand more than once', () => {
    expect(resolveSelector(TEXT, select('8.4'))).toEqual({
      problem: 'quotation found twice',
      got: '"8.4"',
      expected: 'one place: at 17 and 49 it needs a longer prefix or suffix',
    });
  });

  test('gives the nearest words for those that are not there', () => {
    expect(resolveSelector(TEXT, select('The final figure 8.5'))).toEqual({
      problem: 'quotation not found',
      got: '"The final figure 8.5"',
      expected: 'these words to the letter; nearest: "The final figure 8.4 billion ru"',
    });
  });

  test('has no nearest words for those of which not even the beginning is there', () => {
    expect(resolveSelector(TEXT, select('Gold', 'the '))).toMatchObject({
      got: '"the Gold"',
      expected: 'these words to the letter',
    });
  });

  test('has a place if and only if the words stand there exactly once', () => {
    const letters = (maxLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', '𝔘'), maxLength });
    fc.assert(
      fc.property(letters(12), letters(3), letters(1), letters(1), (text, exact, prefix, suffix) => {
        const needle = prefix + exact + suffix;
        const at = Array.from({ length: text.length }, (_, start) => start).filter((start) =>
          text.startsWith(needle, start),
        );
        const { place } = resolveSelector(text, { exact, prefix, suffix });
        const once = needle !== '' && at.length === 1;
        const start = (at[0] ?? 0) + prefix.length;
        expect(place).toEqual(once ? { start, end: start + exact.length } : undefined);
      }),
      { numRuns: 1000 },
    );
  });
});
