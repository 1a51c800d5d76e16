import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { readPng } from './png.js';

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#faf6ec"/><path d="M2 38L58 2" stroke="#b92c14" stroke-width="3"/><circle cx="20" cy="12" r="8" fill="#28506e"/></svg>';

test('A PNG is read pixel by pixel as its writer rendered it', () => {
  const rendered = new Resvg(drawing).render();
  const { width, height, channels, data } = readPng(rendered.asPng());
  expect({ width, height, channels }).toEqual({ width: 60, height: 40, channels: 4 });
  expect(Buffer.from(data).equals(rendered.pixels)).toBe(true);
});

/** A PNG of two rows of two pixels, whose second row is told by a filter. */
function png(filter: number, second: readonly number[], kind = 2) {
  const chunk = (name: string, body: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(name), body, Buffer.alloc(4)]);
  };
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, kind, 0, 0, 0]);
  const rows = Buffer.from([0, 10, 20, 30, 40, 50, 60, filter, ...second]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test.each([
  ['none', 0, [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]],
  ['left', 1, [1, 2, 3, 1, 1, 1], [1, 2, 3, 2, 3, 4]],
  ['above', 2, [1, 1, 1, 255, 0, 1], [11, 21, 31, 39, 50, 61]],
  ['their mean', 3, [0, 0, 0, 0, 0, 0], [5, 10, 15, 22, 30, 37]],
  ['the nearest of three', 4, [100, 0, 228, 0, 0, 0], [110, 20, 2, 110, 50, 30]],
])('A row told by %s is read', (_, filter, second, read) => {
  expect([...readPng(png(filter, second)).data.subarray(6)]).toEqual(read);
});

test('What is no PNG, or one of another kind, is refused', () => {
  expect(() => readPng(Buffer.from('GIF89a, and so on'))).toThrow('This is no PNG.');
  expect(() => readPng(png(0, [0, 0, 0, 0, 0, 0], 3))).toThrow('A PNG of an unknown kind: 8 bits, type 3.');
});
