import { describe, expect, test } from 'vitest';
import { ln, minus, number, over, raised, term, times, type Expression } from '$lib/derivations/expression';
import { formulaInWords, formulaParts } from '$lib/derivations/formula-words';

const [a, b, c] = [term('a'), term('b'), term('c')];

describe('formulaInWords(formula)', () => {
  test.each<readonly [string, Expression]>([
    ['a ÷ b × 100', times(over(a, b), number(100))],
    ['a ÷ (b × c)', over(a, times(b, c))],
    ['a ÷ (b ÷ c)', over(a, over(b, c))],
    ['a × b ÷ c', over(times(a, b), c)],
    ['a × (b − c)', times(a, minus(b, c))],
    ['a − (b − c)', minus(a, minus(b, c))],
    ['a − b − c', minus(minus(a, b), c)],
    ['a − b × c', minus(a, times(b, c))],
    ['(a ÷ b − 1) × 100', times(minus(over(a, b), number(1)), number(100))],
    ['(a ÷ b) to the power of (1 ÷ c)', raised(over(a, b), over(number(1), c))],
    ['(a to the power of b) to the power of c', raised(raised(a, b), c)],
    ['a × ln 2 ÷ ln (b ÷ c)', over(times(a, ln(number(2))), ln(over(b, c)))],
    ['ln a', ln(a)],
  ])('says %s', (words, formula) => {
    expect(formulaInWords(formula)).toBe(words);
  });
});

describe('formulaParts(formula)', () => {
  test('cuts a formula into its terms and what joins them', () => {
    expect(formulaParts(times(minus(over(a, b), number(1)), number(100)))).toEqual([
      { text: '(', term: null },
      { text: 'a', term: 'a' },
      { text: ' ÷ ', term: null },
      { text: 'b', term: 'b' },
      { text: ' \u2212 1) × 100', term: null },
    ]);
  });
});
