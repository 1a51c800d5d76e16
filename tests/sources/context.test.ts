import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '$lib/sources/context';

const TEXT = 'The gold reserve,  which amounted\nin 1926 to 164 million rubles, has grown.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('contextOf(text, place, reach, within)', () => {
  test.each([
    ['164', 9, '…\u00a0in 1926 to ', '164', ' million rubles,\u00a0…'],
    ['1926', 4, '…\u00a0amounted in ', '1926', ' to 164\u00a0…'],
    ['gold', 200, 'The ', 'gold', ' reserve, which amounted in 1926 to 164 million rubles, has grown.'],
    ['grown', 1, '…\u00a0has ', 'grown', '.'],
    ['illio', 0, '…\u00a0m', 'illio', 'n\u00a0…'],
  ])('of %j and %i more takes no half word', (words, reach, ...context) => {
    const { before, words: taken, after } = contextOf(TEXT, at(words), reach);
    expect([before, taken, after]).toEqual(context);
  });

  test('takes nothing from beyond the stretch that it is given, and no ellipsis at its ends', () => {
    expect(contextOf(TEXT, at('1926'), 99, at('in 1926 to'))).toEqual({
      before: 'in ',
      words: '1926',
      after: ' to',
    });
    expect(contextOf(TEXT, at('1926'), 99, at('1926'))).toEqual({ before: '', words: '1926', after: '' });
  });

  const texts = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '—', '7') });
  const places = texts.chain((text) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(12))
      .map(([a, b, reach]) => ({ text, start: Math.min(a, b), end: Math.max(a, b), reach })),
  );

  test('is a stretch of the text but for its white space, cut at no letter', () => {
    fc.assert(
      fc.property(places, ({ text, start, end, reach }) => {
        const { before, words, after } = contextOf(text, { start, end }, reach);
        const plain = (part: string) => part.replaceAll(/\s+/g, ' ');
        const bare = before.replace(/^…\u00a0/, '') + words + after.replace(/\u00a0…$/, '');
        expect(plain(text)).toContain(plain(bare));
        expect(words).toBe(plain(text.slice(start, end)));
        // What is left out on either side ends, or begins, with white space.
        if (before.startsWith('…')) expect(plain(text.slice(0, start))).toContain(' ');
        if (after.endsWith('…')) expect(plain(text.slice(end))).toContain(' ');
      }),
    );
  });
});
