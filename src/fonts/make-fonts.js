/**
 * Cuts the fonts of the site out of Source Serif 4 (SIL Open Font License): `npm run fonts`. What it writes is
 * committed, so that a build needs no font tools; run it again when characters.js changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { CYRILLIC, LATIN } from './characters.js';

const { resolve } = createRequire(import.meta.url);
/** Figures of both kinds and both widths, and what the letters need to stand well together. */
const keepFeatures = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'lnum', 'onum', 'tnum', 'pnum'];

/** @type {readonly { name: string, source: string, text: string, wght: number | { min: number, max: number }, format: 'woff2' | 'truetype' }[]} */
const FONTS = [
  // One variable file of two weights is smaller than two files.
  {
    name: 'roman-latin.woff2',
    source: 'latin-wght-normal',
    text: LATIN,
    wght: { min: 400, max: 600 },
    format: 'woff2',
  },
  { name: 'italic-latin.woff2', source: 'latin-wght-italic', text: LATIN, wght: 400, format: 'woff2' },
  {
    name: 'roman-cyrillic.woff2',
    source: 'cyrillic-wght-normal',
    text: CYRILLIC,
    wght: 400,
    format: 'woff2',
  },
  {
    name: 'italic-cyrillic.woff2',
    source: 'cyrillic-wght-italic',
    text: CYRILLIC,
    wght: 400,
    format: 'woff2',
  },
  // For pictures drawn at build time, which cannot read the compressed form.
  { name: 'roman-400.ttf', source: 'latin-wght-normal', text: LATIN, wght: 400, format: 'truetype' },
  { name: 'roman-600.ttf', source: 'latin-wght-normal', text: LATIN, wght: 600, format: 'truetype' },
  { name: 'italic-400.ttf', source: 'latin-wght-italic', text: LATIN, wght: 400, format: 'truetype' },
];

for (const { name, source, text, wght, format } of FONTS) {
  const whole = readFileSync(
    resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-${source}.woff2`),
  );
  const font = await subsetFont(whole, text, { targetFormat: format, variationAxes: { wght }, keepFeatures });
  writeFileSync(join(import.meta.dirname, name), font);
  console.log(`${name}: ${font.length} bytes`);
}
