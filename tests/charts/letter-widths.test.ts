import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { widthOf } from '$lib/charts/letter-widths';
import { LATIN } from '../../src/fonts/characters.js';
import { sampleEdition } from '../edition/sample';

const FONTS = [
  ['roman-400', ''],
  ['roman-600', 'font-weight="600"'],
  ['italic-400', 'font-style="italic"'],
] as const;
const fontFiles = FONTS.map(([name]) => resolve(`src/fonts/${name}.ttf`));

/** How far words bring a line on: what they add to themselves, which leaves out how letters reach beyond their room. */
function drawn(words: string, attributes: string): number {
  const safe = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const reach = (text: string): number => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="200"><text xml:space="preserve" y="100" font-family="Source Serif 4" font-size="100" ${attributes}>|${text}|</text></svg>`;
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' };
    return new Resvg(svg, { font }).getBBox()?.width ?? NaN;
  };
  return reach(safe + safe) - reach(safe);
}

describe.each(FONTS)('in %s', (_, attributes) => {
  test('no character is wider than it is taken for', () => {
    for (const character of LATIN)
      expect(drawn(character.repeat(10), attributes), character).toBeLessThanOrEqual(
        // Two of a kind may stand a hair apart.
        widthOf(character.repeat(10), 100) * 1.01,
      );
  });

  test('sentences are taken for at most an eighth wider than they are', () => {
    for (const { exact } of sampleEdition.quotations.values()) {
      const width = drawn(exact, attributes);
      expect(widthOf(exact, 100)).toBeGreaterThanOrEqual(width);
      expect(widthOf(exact, 100)).toBeLessThan(width * (attributes.includes('italic') ? 1.2 : 1.125));
    }
  });
});

test('a character of no font of the site is taken for the widest', () => {
  expect(widthOf('字', 10)).toBe(widthOf('W', 10));
});
