import { nearestMark, type MarkBox } from '$lib/selection/nearest-mark';
import { readLanes, type Lanes } from '$lib/selection/lanes';

/** How near to a mark the pointer of a mouse must come, in pixels. */
const REACH = 28;

/** The one drawing of a chart that the page shows now, of those made for several widths. */
function drawingOf(chart: Element): SVGSVGElement | undefined {
  return [...chart.querySelectorAll<SVGSVGElement>('svg[data-lanes]')].find(
    (svg) => svg.getClientRects().length > 0,
  );
}

/** The lanes of a chart, along which keys walk; none where it shows nothing. */
export function lanesOf(chart: Element): Lanes {
  return readLanes(drawingOf(chart)?.dataset['lanes'] ?? '');
}

/** The figure nearest to a place on the screen: within a mouse's reach, or however far from a finger. */
export function figureAt(
  chart: Element,
  { clientX, clientY }: MouseEvent,
  finger: boolean,
): string | undefined {
  const svg = drawingOf(chart);
  if (!svg) return undefined;
  const boxes = [...svg.querySelectorAll<SVGElement>('[data-figure]')].map((mark): MarkBox => {
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    return { id: mark.dataset['figure'] ?? '', left, top, right, bottom };
  });
  return nearestMark(boxes, { x: clientX, y: clientY }, finger ? Infinity : REACH);
}

/** The mark of a figure in a chart, rather than its label. */
export function markIn(chart: Element, id: string): SVGElement | undefined {
  const marks = [...(drawingOf(chart)?.querySelectorAll<SVGElement>('[data-figure]') ?? [])].filter(
    (mark) => mark.dataset['figure'] === id,
  );
  return marks.find(({ localName }) => localName !== 'text') ?? marks[0];
}

/** How far two figures of a chart stand from each other in time: in pixels, for its axis is one of time. */
export function distanceIn(chart: Element): (a: string, b: string) => number {
  const middle = (id: string) => {
    const box = markIn(chart, id)?.getBoundingClientRect();
    return box ? (box.left + box.right) / 2 : Infinity;
  };
  return (a, b) => Math.abs(middle(a) - middle(b));
}
