import { on } from 'svelte/events';

/** Words of the text that both layers have, each with how far down the window they stand, in pixels. */
type ReadingPlaces = readonly { readonly range: Range; readonly top: number }[];

/**
 * Keeps the lines that are being read where they are when the text changes between as corrected and as printed, which
 * are not of one length. Taken before the change, from words of the first lines in sight below the bar; after it the
 * page is moved by as much as most of them have moved.
 */
export function keepPlace(bar: HTMLElement): void {
  let places: ReadingPlaces = [];
  const take = () => (places = placesUnder(bar));
  // Before a press or a key has changed anything.
  on(bar, 'pointerdown', take, { capture: true });
  on(bar, 'keydown', take, { capture: true });
  on(bar, 'change', () => {
    const moved = places.map(({ range, top }) => range.getBoundingClientRect().top - top);
    const middle = moved.toSorted((a, b) => a - b)[Math.floor(moved.length / 2)];
    if (middle !== undefined) scrollBy({ top: middle, behavior: 'instant' });
    places = [];
  });
}

/** How many words are followed. */
const WORDS = 15;

function placesUnder(bar: HTMLElement): ReadingPlaces {
  // At the beginning of the page nothing above the text changes: it stays by itself.
  if (scrollY === 0) return [];
  const places: { range: Range; top: number }[] = [];
  for (let y = bar.getBoundingClientRect().bottom + 20; y < innerHeight && places.length < WORDS; y += 14) {
    const text = document.elementFromPoint(innerWidth / 3, y)?.closest('.text');
    if (!text) continue;
    const { left, width } = text.getBoundingClientRect();
    // In the middle of a line: the words at its ends are the first to go to another.
    for (const part of [0.35, 0.5, 0.65]) {
      const range = characterAt(left + width * part, y);
      if (range) places.push({ range, top: range.getBoundingClientRect().top });
    }
  }
  return places;
}

/** The character at a point of the window, if both layers have it. */
function characterAt(x: number, y: number): Range | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  const node = caret?.offsetNode;
  const parent = node?.parentElement;
  // Words that only one of the layers has are gone after the change.
  if (!(node instanceof Text) || !parent?.closest('.text p') || parent.closest('.corrected, .printed'))
    return undefined;
  if (!caret || caret.offset >= node.data.length) return undefined;
  const range = document.createRange();
  range.setStart(node, caret.offset);
  range.setEnd(node, caret.offset + 1);
  const { top, bottom } = range.getBoundingClientRect();
  return top <= y && y <= bottom ? range : undefined;
}
