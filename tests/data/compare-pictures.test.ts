import { describe, expect, test } from 'vitest';
import { comparePictures, pageOf } from './compare-pictures.js';

const before = new Map([
  ['same.svg', '<svg/>'],
  ['gone.svg', '<svg id="old"/>'],
  ['other.svg', '<svg id="a"/>'],
]);
const after = new Map([
  ['same.svg', '<svg/>'],
  ['other.svg', '<svg id="b"/>'],
  ['added.svg', '<svg id="c"/>'],
]);
const differences = comparePictures(before, after);

describe('comparePictures(before, after)', () => {
  test('names what is new, changed and gone, in order, and leaves out what is the same', () => {
    expect(differences.map(({ name, what }) => [name, what])).toEqual([
      ['added.svg', 'new'],
      ['gone.svg', 'gone'],
      ['other.svg', 'changed'],
    ]);
  });

  test('finds nothing where nothing changed', () => {
    expect(comparePictures(after, after)).toEqual([]);
  });
});

test('pageOf(differences) shows each picture before and after, and says where there is none', () => {
  const page = pageOf(differences);
  const shown = [...page.matchAll(/base64,([^"]+)"/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64').toString(),
  );
  expect(shown).toEqual(['<svg id="c"/>', '<svg id="old"/>', '<svg id="a"/>', '<svg id="b"/>']);
  expect(page.match(/No picture\./g)).toHaveLength(2);
  for (const { name } of differences) expect(page).toContain(`<h2>${name}: `);
});
