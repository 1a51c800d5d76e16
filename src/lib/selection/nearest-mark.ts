/** The box of a mark on the screen, in pixels. */
export interface MarkBox {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The id of the mark that lies nearest to a point, measured to the edge of its box; of marks that hold the point,
 * the one whose middle is nearest. `undefined` where none is within the reach.
 *
 * @param reach pixels; without it a mark is found however far it is, as a finger needs.
 */
export function nearestMark(
  boxes: readonly MarkBox[],
  point: { readonly x: number; readonly y: number },
  reach = Infinity,
): string | undefined {
  let best: { readonly id: string; readonly edge: number; readonly middle: number } | undefined;
  for (const { id, left, top, right, bottom } of boxes) {
    const edge = Math.hypot(
      Math.max(left - point.x, 0, point.x - right),
      Math.max(top - point.y, 0, point.y - bottom),
    );
    const middle = Math.hypot((left + right) / 2 - point.x, (top + bottom) / 2 - point.y);
    const nearer = !best || edge < best.edge || (edge === best.edge && middle < best.middle);
    if (edge <= reach && nearer) best = { id, edge, middle };
  }
  return best?.id;
}
