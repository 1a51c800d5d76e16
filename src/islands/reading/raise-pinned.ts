/** From this width on all series of a section stand beside it below each other, and the card lies over the lower ones. */
const WIDE = '(width >= 60rem)';

/** Room between the bar and what stands below it, in pixels. */
const MARGIN = 16;

/**
 * Beside each section brings what shows the pinned figure to the head, under the bar, where the card does not cover it;
 * all back to their places where nothing is pinned. They are moved, not laid out anew: nothing shifts.
 *
 * @param id the pinned figure, if there is one.
 */
export function raisePinned(root: HTMLElement, id: string | undefined): void {
  const bar = root.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  for (const beside of root.querySelectorAll('.beside')) {
    const blocks = [...beside.children].filter((each) => each instanceof HTMLElement);
    for (const each of blocks) each.style.transform = '';
    if (id === undefined || !matchMedia(WIDE).matches) continue;
    const place = blocks.findIndex((each) => each.querySelector(`[data-figure="${CSS.escape(id)}"]`));
    const boxes = blocks.map((each) => each.getBoundingClientRect());
    for (const [at, by] of movesToHead(boxes, place, bar + MARGIN).entries())
      if (blocks[at] && by !== 0) blocks[at].style.transform = `translateY(${String(by)}px)`;
  }
}

/** An extent from top to bottom, in pixels. */
interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far each of some blocks below each other moves down, so that one of them comes to the head of what is seen, and
 * those which it would cover come after it, in their order. What is scrolled out of sight stays.
 *
 * @param place the one that comes to the head; no block moves where there is none such, or where it is there already.
 * @param head the top of what is seen.
 */
function movesToHead(blocks: readonly Extent[], place: number, head: number): readonly number[] {
  const own = blocks[place];
  const before = blocks[place - 1];
  const target = Math.max(head, blocks[0]?.top ?? head);
  if (!own || !before || own.top <= target) return blocks.map(() => 0);
  const room = own.bottom - before.bottom;
  const first = blocks.findIndex(({ bottom }) => bottom > target);
  const down = target + room - (blocks[first]?.top ?? target);
  return blocks.map((_, at) => {
    if (at === place) return target - own.top;
    if (at < first) return 0;
    return at < place ? down : down - room;
  });
}
