import { on } from 'svelte/events';
import type { Attachment } from 'svelte/attachments';

/** A place in the text: a word that both layers have, and how far down the window it stands, in pixels. */
interface ReadingPlace {
  readonly range: Range;
  readonly top: number;
}

/**
 * Keeps the line that is being read where it is when the text changes between as corrected and as printed, which are
 * not of one length. Taken before the change, from the first words in sight below the bar that stand in both.
 */
export const keepPlace: Attachment<HTMLElement> = (bar) => {
  let place: ReadingPlace | undefined;
  const take = () => (place = placeUnder(bar));
  const stops = [
    // Before a press or a key has changed anything.
    on(bar, 'pointerdown', take, { capture: true }),
    on(bar, 'keydown', take, { capture: true }),
    on(bar, 'change', () => {
      if (place) scrollBy({ top: place.range.getBoundingClientRect().top - place.top, behavior: 'instant' });
      place = undefined;
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};

function placeUnder(bar: HTMLElement): ReadingPlace | undefined {
  const { bottom } = bar.getBoundingClientRect();
  // At the beginning of the page nothing above the text changes: it stays by itself.
  if (scrollY === 0) return undefined;
  for (let y = bottom + 40; y < innerHeight; y += 12) {
    for (let x = 40; x < innerWidth / 2; x += 60) {
      const caret = document.caretPositionFromPoint(x, y);
      const node = caret?.offsetNode;
      const parent = node?.parentElement;
      // Words that only one of the layers has are gone after the change.
      if (!(node instanceof Text) || !parent?.closest('.text p') || parent.closest('.corrected, .printed'))
        continue;
      if (!caret || caret.offset >= node.data.length) continue;
      const range = document.createRange();
      range.setStart(node, caret.offset);
      range.setEnd(node, caret.offset + 1);
      return { range, top: range.getBoundingClientRect().top };
    }
  }
  return undefined;
}
