import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestMark, type MarkBox } from '$lib/selection/nearest-mark';

function box(id: string, left: number, top: number, width: number, height: number): MarkBox {
  return { id, left, top, right: left + width, bottom: top + height };
}

const places = fc.integer({ min: -20, max: 20 });
const sizes = fc.integer({ min: 0, max: 15 });
/** Boxes on a coarse grid, so that many lie over each other or equally near. */
const boxLists = fc
  .array(fc.tuple(places, places, sizes, sizes), { maxLength: 6 })
  .map((list) => list.map((each, index) => box(String(index), ...each)));
const points = fc.record({ x: places, y: places });
const reaches = fc.constantFrom(0, 1, 2.5, 10, Infinity);

type Point = typeof points extends fc.Arbitrary<infer Each> ? Each : never;

/** How far a point is from the nearest point of a box. */
function toEdge({ left, top, right, bottom }: MarkBox, { x, y }: Point): number {
  return Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom));
}

function toMiddle({ left, top, right, bottom }: MarkBox, { x, y }: Point): number {
  return Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
}

describe('nearestMark(boxes, point, reach)', () => {
  const [disc, bar, wide] = [box('disc', 0, 0, 8, 8), box('bar', 40, 0, 20, 8), box('wide', 0, 20, 100, 4)];

  test.each([
    ['a point in a box', [disc, bar], { x: 4, y: 4 }, 'disc'],
    ['a point on its edge', [disc, bar], { x: 8, y: 8 }, 'disc'],
    ['a point between two', [disc, bar], { x: 25, y: 4 }, 'bar'],
    ['an edge that is near though the middle is far', [disc, wide], { x: 10, y: 18 }, 'wide'],
    ['a disc on a bar that holds the point too', [box('line', 0, 0, 90, 8), disc], { x: 6, y: 4 }, 'disc'],
    ['the same the other way round', [disc, box('line', 0, 0, 90, 8)], { x: 6, y: 4 }, 'disc'],
    ['the first of two alike', [disc, { ...disc, id: 'twin' }], { x: 30, y: 30 }, 'disc'],
    [
      'the first of two on either side',
      [box('left', 0, 0, 4, 4), box('right', 8, 0, 4, 4)],
      { x: 6, y: 2 },
      'left',
    ],
    ['a box without width or height', [box('dot', 5, 5, 0, 0)], { x: 90, y: 90 }, 'dot'],
    ['no boxes', [], { x: 4, y: 4 }, undefined],
  ])('for %s finds the mark', (_, boxes, point, expected) => {
    expect(nearestMark(boxes, point)).toBe(expected);
  });

  test.each([
    [{ x: 12, y: 4 }, 4, 'disc'],
    [{ x: 12, y: 4 }, 3.9, undefined],
    // Three along and four down from the corner.
    [{ x: 11, y: 12 }, 5, 'disc'],
    [{ x: 11, y: 12 }, 4.9, undefined],
    [{ x: 8, y: 8 }, 0, 'disc'],
    [{ x: 9, y: 8 }, 0, undefined],
  ])('from %j within a reach of %d finds %j', (point, reach, expected) => {
    expect(nearestMark([disc], point, reach)).toBe(expected);
  });

  test('finds what sorting every box by edge, then by middle, puts first', () => {
    fc.assert(
      fc.property(boxLists, points, reaches, (boxes, point, reach) => {
        const [nearest] = boxes
          .filter((each) => toEdge(each, point) <= reach)
          .sort((a, b) => toEdge(a, point) - toEdge(b, point) || toMiddle(a, point) - toMiddle(b, point));
        expect(nearestMark(boxes, point, reach)).toBe(nearest?.id);
      }),
      { numRuns: 1000 },
    );
  });

  test('finds a mark wherever the point is, if there is one and no reach is given', () => {
    const anywhere = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(boxLists, anywhere, anywhere, (boxes, x, y) => {
        const found = nearestMark(boxes, { x, y });
        if (boxes.length === 0) expect(found).toBeUndefined();
        else expect(boxes.map(({ id }) => id)).toContain(found);
      }),
    );
  });

  test('finds the same mark when boxes and point move together', () => {
    fc.assert(
      fc.property(boxLists, points, reaches, places, places, (boxes, point, reach, dx, dy) => {
        const moved = boxes.map(({ id, left, top, right, bottom }) => ({
          id,
          left: left + dx,
          top: top + dy,
          right: right + dx,
          bottom: bottom + dy,
        }));
        expect(nearestMark(moved, { x: point.x + dx, y: point.y + dy }, reach)).toBe(
          nearestMark(boxes, point, reach),
        );
      }),
    );
  });
});
