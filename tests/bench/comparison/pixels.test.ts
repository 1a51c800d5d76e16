import { expect, test } from 'vitest';
import { shareDifferent, shareOfLine } from './pixels.js';

const PAPER = [250, 246, 236];
const INK = [30, 27, 22];
const RED = [185, 44, 20];

/** A picture from rows of letters: r is red, i ink, all else paper. */
function picture(...rows: string[]) {
  const pixels = rows.flatMap((row) =>
    Array.from(row).flatMap((letter) => (letter === 'r' ? RED : letter === 'i' ? INK : PAPER)),
  );
  return { width: rows[0]?.length ?? 0, height: rows.length, channels: 3, data: Uint8Array.from(pixels) };
}

const whole = { x: 0, y: 0, width: 4, height: 4 };
const finished = picture('...r', '..r.', '.r..', 'riii');

test('A line is drawn as far as it covers the columns and the rows of the finished one', () => {
  expect(shareOfLine(finished, finished, whole)).toBe(1);
  expect(shareOfLine(picture('....', '....', '.r..', 'r...'), finished, whole)).toBe(0.5);
});

test('Axes and letters, which have no colour, are no line', () => {
  expect(shareOfLine(picture('iiii', 'iiii', 'iiii', 'iiii'), finished, whole)).toBe(0);
});

test('A flat line in the place of a steep one is not the chart', () => {
  expect(shareOfLine(picture('....', '....', '....', 'rrrr'), finished, whole)).toBe(0.25);
});

test('A line outside the chart does not count', () => {
  const region = { x: 0, y: 1, width: 4, height: 3 };
  expect(shareOfLine(picture('rrrr', '....', '....', '....'), finished, region)).toBe(0);
});

test('A chart without colour cannot be waited for', () => {
  expect(() => shareOfLine(finished, picture('ii', 'ii'), { ...whole, width: 2, height: 2 })).toThrow(
    'The chart shows no coloured line.',
  );
});

test('Two pictures differ by the share of pixels that look different, within the region', () => {
  expect(shareDifferent(finished, finished, whole)).toBe(0);
  expect(shareDifferent(finished, picture('....', '..r.', '.r..', 'riii'), whole)).toBe(1 / 16);
  expect(
    shareDifferent(finished, picture('....', '..r.', '.r..', 'riii'), { ...whole, y: 1, height: 3 }),
  ).toBe(0);
});

test('A picture with alpha compares with one without', () => {
  const { width, height, data } = finished;
  const withAlpha = Uint8Array.from(
    { length: width * height * 4 },
    (_, at) => data[Math.floor(at / 4) * 3 + (at % 4)] ?? 0,
  );
  const other = { width, height, channels: 4, data: withAlpha };
  expect(shareDifferent(finished, other, whole)).toBe(0);
  expect(shareOfLine(other, finished, whole)).toBe(1);
});
