import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { escapedForXml } from '$lib/downloads/escaped-for-xml';

const parser = new new JSDOM('').window.DOMParser();

/** What XML takes for its own, what it cannot hold, and letters. */
const SIGNS = fc.constantFrom(
  '&',
  '<',
  '>',
  '"',
  "'",
  ']',
  ';',
  'a',
  'é',
  '💰',
  ' ',
  '\n',
  '\0',
  '\uFFFE',
  '\uD800',
);

test('escapedForXml(words) gives any words back through a parser of XML, as text and in an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: SIGNS }), (words) => {
      const safe = escapedForXml(words);
      const root = parser.parseFromString(`<a b="${safe}">${safe}</a>`, 'text/xml').documentElement;
      const held = words.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ');
      expect(root.textContent).toBe(held);
      expect(root.getAttribute('b')).toBe(held);
    }),
    { numRuns: 30 },
  );
});
