import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf } from '$lib/predictions/drawing-frame';
import { prediction } from './sample';

const { scale } = prediction;
const anyWidth = fc.integer({ min: 0, max: 2000 });

describe('frameOf(prediction, room)', () => {
  test('puts a place where it is read again', () => {
    fc.assert(
      fc.property(
        anyWidth,
        fc.double({ min: 1915, max: 1930, noNaN: true }),
        fc.double({ min: 0, max: scale.top, noNaN: true }),
        (width, year, value) => {
          const frame = frameOf(prediction, width);
          const place = frame.placeAt(frame.x(year), frame.y(value));
          expect(place.year).toBeCloseTo(year, 6);
          expect(place.value).toBeCloseTo(value, 6);
        },
      ),
    );
  });

  test('keeps every figure within the drawing, and every year asked within the pad', () => {
    fc.assert(
      fc.property(anyWidth, (width) => {
        const frame = frameOf(prediction, width);
        for (const { year, value } of [...prediction.known, ...prediction.asked]) {
          expect(frame.x(year)).toBeGreaterThan(0);
          expect(frame.x(year)).toBeLessThan(frame.width);
          expect(frame.y(value)).toBeGreaterThan(0);
          expect(frame.y(value)).toBeLessThan(frame.height);
        }
        for (const { year } of prediction.asked) {
          expect(frame.x(year)).toBeGreaterThan(frame.pad.left);
          expect(frame.x(year)).toBeLessThan(frame.pad.left + frame.pad.width);
        }
      }),
    );
  });

  test('gives a silent year as much room as any other', () => {
    const { x, year } = frameOf(prediction, 600);
    expect(x(1923) - x(1920)).toBeCloseTo(3 * year, 9);
    expect(x(1926) - x(1925)).toBeCloseTo(year, 9);
  });

  test('keeps a value within the scale where the pointer leaves the drawing', () => {
    const { placeAt, height } = frameOf(prediction, 600);
    expect(placeAt(100, -500).value).toBe(scale.top);
    expect(placeAt(100, height + 500).value).toBe(0);
  });

  test('gives a year the 24 pixels that a finger needs, however small the room', () => {
    expect(frameOf(prediction, 0).year).toBeGreaterThanOrEqual(24);
    expect(frameOf(prediction, 0).pad.width).toBeCloseTo(3 * frameOf(prediction, 0).year, 9);
  });
});
