/** Whether any of an element is in the window. */
export function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Below this width the card lies over the foot of the page; a wider window has it beside the text. */
const NARROW = 960;

/** Scrolls only where the element is out of sight: beyond the window, under what sticks to its head, or where the card comes. */
export function bringIntoView(element: Element): void {
  const { top, bottom, left } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  // The card lies over the foot of a narrow page, and over that of the right half of a wide one.
  const under = innerWidth < NARROW || left > innerWidth / 2;
  const above = document.elementFromPoint(left + 1, (top + bottom) / 2);
  const covered = above !== null && !element.contains(above) && !above.contains(element);
  if (top < 0 || covered || bottom > innerHeight * (under ? 0.42 : 1))
    element.scrollIntoView({ block: under ? 'start' : 'center' });
}
