import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CYRILLIC, LATIN } from '../src/fonts/characters.js';

const FOLDER = 'src/fonts';
const fonts = readdirSync(FOLDER).filter((name) => name.endsWith('.woff2'));

describe('the fonts of the site', () => {
  test('weigh 60 kB at most in all', () => {
    const bytes = fonts.reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);
    expect(fonts).toHaveLength(4);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });

  test('are all named in the style sheet, and no line moves when one comes', () => {
    const css = readFileSync('src/app.css', 'utf8');
    for (const name of fonts) expect(css).toContain(`url('./fonts/${name}')`);
    expect(css.match(/font-display: optional/g)).toHaveLength(fonts.length);
  });

  test('come with their licence', () => {
    expect(readFileSync('static/fonts/source-serif-4-OFL.txt', 'utf8')).toContain('SIL Open Font License');
  });

  test('hold every character of the text and of the curated data', () => {
    const held = new Set(`${LATIN}${CYRILLIC}\n`);
    const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.json'),
    );
    const lost = files.flatMap((name) =>
      Array.from(JSON.stringify(JSON.parse(readFileSync(join('data', name), 'utf8'))))
        .filter((character) => !held.has(character))
        .map((character) => `${character} in ${name}`),
    );
    // What the scan made of "is" stands only in the received text, which is printed in the reader's own type.
    expect(lost.filter((each) => !each.startsWith('\uFFFD') && !each.startsWith('•'))).toEqual([]);
  });
});
