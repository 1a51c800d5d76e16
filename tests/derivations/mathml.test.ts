import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { DERIVATIONS } from '$lib/derivations/derivations';
import { ln, minus, number, over, raised, term, times } from '$lib/derivations/expression';
import { equation, mathMarkup, mathOf, numberNode } from '$lib/derivations/mathml';

const [a, b] = [term('a'), term('b')];
/** The presentation elements of MathML Core that the edition uses. */
const CORE = ['math', 'mrow', 'mfrac', 'msup', 'mi', 'mn', 'mo', 'mtext'];
/** One document for all: to make one takes long. */
const { body } = new JSDOM('').window.document;
function parse(markup: string): Element {
  body.innerHTML = markup;
  const [root] = body.children;
  if (!root) throw new Error('no element');
  return root;
}

describe('mathOf(formula)', () => {
  test.each([
    ['a quotient as a fraction', over(a, b), '<mfrac><mtext>a</mtext><mtext>b</mtext></mfrac>'],
    ['a power as an exponent', raised(a, b), '<msup><mtext>a</mtext><mtext>b</mtext></msup>'],
    [
      'brackets where a power needs them',
      raised(over(a, b), number(2)),
      '<msup><mrow><mo>(</mo><mrow><mtext>a</mtext><mo>/</mo><mtext>b</mtext></mrow><mo>)</mo></mrow><mn>2</mn></msup>',
    ],
    [
      'brackets around a difference in a product, and a slash within them',
      times(minus(over(a, b), number(1)), number(100)),
      '<mrow><mrow><mo>(</mo><mrow><mrow><mtext>a</mtext><mo>/</mo><mtext>b</mtext></mrow><mo>\u2212</mo><mn>1</mn></mrow><mo>)</mo></mrow><mo>×</mo><mn>100</mn></mrow>',
    ],
    [
      'a slash in an exponent',
      raised(a, over(number(1), b)),
      '<msup><mtext>a</mtext><mrow><mn>1</mn><mo>/</mo><mtext>b</mtext></mrow></msup>',
    ],
    [
      'no bracket around a fraction in a product',
      times(over(a, b), number(100)),
      '<mrow><mfrac><mtext>a</mtext><mtext>b</mtext></mfrac><mo>×</mo><mn>100</mn></mrow>',
    ],
    ['the logarithm of a number without brackets', ln(number(2)), '<mrow><mi>ln\u00a0</mi><mn>2</mn></mrow>'],
    [
      'that of anything else with them',
      ln(a),
      '<mrow><mi>ln</mi><mrow><mo>(</mo><mtext>a</mtext><mo>)</mo></mrow></mrow>',
    ],
  ])('sets %s', (_what, formula, markup) => {
    expect(mathMarkup(mathOf(formula))).toBe(`<math display="block">${markup}</math>`);
  });

  test('sets the numbers in the place of the names', () => {
    const worked = mathOf(over(a, b), (name) => numberNode(name === 'a' ? '8.4' : '1.7'));
    expect(mathMarkup(equation(worked, '≈', numberNode('4.94', '', 'times')))).toBe(
      '<math display="block"><mrow><mfrac><mn>8.4</mn><mn>1.7</mn></mfrac><mo>≈</mo><mrow><mn>4.94</mn><mtext>\u00a0times</mtext></mrow></mrow></math>',
    );
  });
});

describe('numberNode(number, before, after)', () => {
  test('keeps the hedge and the scale, with spaces that count', () => {
    expect(mathMarkup(numberNode('1,000', 'more than', 'million'))).toContain(
      '<mrow><mtext>more than\u00a0</mtext><mn>1,000</mn><mtext>\u00a0million</mtext></mrow>',
    );
  });
});

describe('mathMarkup(node)', () => {
  test('lets no text become markup, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('<img src=x>', '</math>', '&lt;', '"'),
        (x, y) => {
          // A parser of HTML drops or replaces these, wherever they stand.
          fc.pre(!/[\0\r\ufffe\uffff]|[\ud800-\udfff]/.test(x));
          const text = `${x}${y}`;
          const math = parse(mathMarkup({ tag: 'mtext', text }));
          expect([...math.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['mtext']);
          expect(math.textContent).toBe(text);
        },
      ),
    );
  });

  test.each(DERIVATIONS.map(({ id, math }) => [id, math] as const))(
    'of %s is well formed MathML Core in the namespace of MathML',
    (_id, math) => {
      const root = parse(mathMarkup(math));
      for (const element of [root, ...root.querySelectorAll('*')]) {
        expect(CORE).toContain(element.localName);
        expect(element.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
        if (['mfrac', 'msup'].includes(element.localName)) expect(element.children).toHaveLength(2);
      }
    },
  );
});
