/** Characters that both layers have, each with how far down the window it stands, in pixels. */
type Places = readonly { readonly range: Range; readonly top: number }[];

/**
 * Keeps the lines that are being read where they are when the text changes between as corrected and as printed, which
 * are not of one length. Taken before the change, from the lines in sight below the bar; after it the page is moved by
 * as much as most of them have moved. Single words at the ends of a line may still go to the one before or after.
 */
export function keepPlace(bar: HTMLElement): void {
  let places: Places = [];
  const take = () => (places = placesUnder(bar));
  // Before a press or a key has changed anything.
  bar.addEventListener('pointerdown', take, { capture: true });
  bar.addEventListener('keydown', take, { capture: true });
  bar.addEventListener('change', () => {
    const moved = places.map(({ range, top }) => Math.round(range.getBoundingClientRect().top - top));
    scrollBy({ top: mostFrequent(moved) ?? 0, behavior: 'instant' });
    places = [];
  });
}

/** How much of the window below the bar is followed, in pixels: the lines where the eye may be. */
const DEPTH = 300;

/** The number that comes most often; of several the first. */
function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function placesUnder(bar: HTMLElement): Places {
  // At the beginning of the page nothing above the text changes: it stays by itself.
  if (scrollY === 0) return [];
  const places: { range: Range; top: number }[] = [];
  for (let y = bar.getBoundingClientRect().bottom + 10; y < innerHeight; y += 14) {
    const text = document.elementFromPoint(innerWidth / 3, y)?.closest('.text');
    if (!text) continue;
    const { left, width } = text.getBoundingClientRect();
    for (let x = left + 10; x < left + width; x += 40) {
      const range = characterAt(x, y);
      if (range) places.push({ range, top: range.getBoundingClientRect().top });
    }
    if ((places[0]?.top ?? y) + DEPTH < y) break;
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
