import { describe, expect, test } from 'vitest';
import { reasonOf } from '$lib/claims/reason';
import { percentageChange } from '$lib/derivations/change';
import { yearOnYear } from '$lib/derivations/year-on-year';
import { atBeginningOf, derived, figure } from '../derivations/sample';

const rise = { low: 0, high: null, strict: true, words: 'a rise' } as const;
const change = (a: string, b: string) => [derived(percentageChange(figure(a), figure(b, { id: 'b' })))];
const steps = (...words: string[]) =>
  yearOnYear(words.map((each, index) => atBeginningOf(1930 + index, each))).map(({ outcome }) =>
    derived(outcome),
  );

describe('reasonOf(results, asserted)', () => {
  test.each([
    [
      change('6.9', '7.7'),
      'The figures give +11.6 per cent (10.07 to 13.14). Asserted is a rise. Everything that the figures allow satisfies it.',
    ],
    [
      change('7.9', '7.9'),
      'The figures give 0.0 per cent (−1.26 to 1.28). Asserted is a rise. The value does not satisfy it, but some of what its rounding allows does.',
    ],
    [
      change('7.8', '7.9'),
      'The figures give +1.3 per cent (0 to 2.59). Asserted is a rise. The value satisfies it, but not everything that hedges and rounding allow.',
    ],
    [
      change('8.4', '6.9'),
      'The figures give −17.9 per cent (−18.94 to −16.76). Asserted is a rise. Nothing that the figures allow satisfies it.',
    ],
    [
      change('8.4', 'more than 6.9'),
      'The figures give more than −17.9 per cent (at least −18.35). Asserted is a rise. It lies where the figures set no bound, and so they do not decide it.',
    ],
  ])('of one result says what it is and how far it goes', (results, words) => {
    expect(reasonOf(results, rise)).toBe(words);
  });

  test('of steps says at how many it is so, and at which', () => {
    expect(reasonOf(steps('1.0', '2.0', '3.0'), rise)).toBe(
      'The figures give +100.0 and +50.0 per cent. Asserted is a rise. It is so at all 2 steps.',
    );
    expect(reasonOf(steps('2.0', '1.0', '3.0', '3.0'), rise)).toBe(
      'The figures give −50.0, +200.0 and 0.0 per cent. Asserted is a rise. It is so at 1 of 3 steps: from 1 January 1931 to 1 January 1932; within rounding also from 1 January 1932 to 1 January 1933.',
    );
    expect(reasonOf(steps('3.0', '2.0', '1.0'), rise)).toMatch(/It is so at none of 2 steps\.$/);
  });

  test('of nothing says that there is nothing', () => {
    expect(reasonOf([], rise)).toBe('There is nothing to compare.');
  });
});
