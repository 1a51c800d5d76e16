import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { drawPictures } from './draw-pictures';
import { realEdition } from './real';

const FOLDER = 'tests/data/pictures';
const pictures = drawPictures(realEdition);
const { window } = new JSDOM('');
const RENEW = '"npm run data:renew" draws them anew and shows what changed';

describe('the pictures of the data', () => {
  test.each([...pictures])('%s is the one on file', (name, markup) => {
    expect(readFileSync(`${FOLDER}/${name}`, 'utf8') === markup, RENEW).toBe(true);
  });

  test('are all that is on file', () => {
    expect(readdirSync(FOLDER).sort(), RENEW).toEqual([...pictures.keys()].sort());
  });

  test('do not differ for another version', () => {
    expect(drawPictures({ ...realEdition, version: '99.0.0' })).toEqual(pictures);
  });

  test.each([...pictures])('%s is well formed and draws nothing undefined', (_name, markup) => {
    const svg = new window.DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    expect(svg.localName).toBe('svg');
    expect(markup).not.toMatch(/NaN|Infinity|undefined/);
  });
});
