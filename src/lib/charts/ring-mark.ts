import { MARK } from './mark-sizes';
import { COLOR } from './style';

const OUTLINE = { stroke: COLOR.ink, 'stroke-width': '2.5' };
const THICK = { stroke: COLOR.ink, 'stroke-width': '6' };
const RING = { ...OUTLINE, fill: 'none', r: String(MARK * 1.95) };
const UNDERLINED = { 'text-decoration': 'underline' };

/**
 * Sets off the mark of one figure in a chart as the page does for the pinned one: a ring around a disc, an outline around
 * a bar, a thicker line; its label underlined. By attributes, so that it holds where there is no style sheet.
 */
export function ringMark(svg: Element, id: string): void {
  const marks = [...svg.querySelectorAll('[data-figure]')].filter(
    (mark) => mark.getAttribute('data-figure') === id,
  );
  // A line that says how long the days of a disc are: the ring is enough.
  const ringed = marks.some(({ localName }) => localName === 'circle');
  for (const mark of marks) {
    if (mark.localName === 'circle') mark.after(ringAround(mark));
    else if (mark.localName === 'text') set(mark, UNDERLINED);
    else if (!ringed) set(mark, mark.localName === 'line' ? THICK : OUTLINE);
  }
}

function ringAround(disc: Element): Element {
  const ring = disc.cloneNode(false) as Element;
  ring.removeAttribute('data-figure');
  ring.removeAttribute('data-words');
  set(ring, RING);
  return ring;
}

function set(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
