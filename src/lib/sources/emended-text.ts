import type { Emendation } from './emendation';
import type { Place } from './selector';

/** An emendation with its places in both texts. */
export interface PlacedEmendation {
  readonly emendation: Emendation;
  readonly received: Place;
  readonly emended: Place;
}

/**
 * The received text, the emended text that its emendations make of it, and the map between the two.
 * The map is exact outside of emendations; a place that touches part of an emendation takes in the whole,
 * since no one can say which of its letters answers which.
 */
export interface EmendedText {
  readonly received: string;
  readonly emended: string;
  readonly emendations: readonly PlacedEmendation[];
  /** The place in the received text that a place in the emended text was made from. */
  toReceived(place: Place): Place;
  /** The place in the emended text that a place in the received text became. */
  toEmended(place: Place): Place;
}

/**
 * Applies emendations to a text.
 * Takes the received text and the edits with their places in it, in any order, none overlapping another
 * (throws a `RangeError` if two do: the edition reports overlaps as faults before it comes here).
 */
export function emend(
  received: string,
  edits: readonly { readonly emendation: Emendation; readonly place: Place }[],
): EmendedText {
  const ordered = [...edits].sort((a, b) => a.place.start - b.place.start || a.place.end - b.place.end);
  const emendations: PlacedEmendation[] = [];
  let emended = '';
  let at = 0;
  for (const { emendation, place } of ordered) {
    if (place.start < at) throw new RangeError(`overlap of emendations: ${emendation.id}`);
    emended += received.slice(at, place.start);
    const start = emended.length;
    emended += emendation.emended;
    emendations.push({ emendation, received: place, emended: { start, end: emended.length } });
    at = place.end;
  }
  emended += received.slice(at);
  return {
    received,
    emended,
    emendations,
    toReceived: (place) => mapped(place, emendations, 'emended', 'received'),
    toEmended: (place) => mapped(place, emendations, 'received', 'emended'),
  };
}

type Layer = 'received' | 'emended';

function mapped(place: Place, edits: readonly PlacedEmendation[], from: Layer, to: Layer): Place {
  const start = mappedStart(place.start, edits, from, to);
  const end = mappedEnd(place.end, edits, from, to);
  // A place without width, where words were inserted, becomes those words.
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

/** Where a place that starts here starts in the other text: at the start of an edit that it cuts into. */
function mappedStart(at: number, edits: readonly PlacedEmendation[], from: Layer, to: Layer): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit[from].end <= at) shift = edit[to].end - edit[from].end;
    else if (edit[from].start < at) return edit[to].start;
    else break;
  }
  return at + shift;
}

/** Where a place that ends here ends in the other text: at the end of an edit that it cuts into. */
function mappedEnd(at: number, edits: readonly PlacedEmendation[], from: Layer, to: Layer): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit[from].start >= at) break;
    if (edit[from].end > at) return edit[to].end;
    shift = edit[to].end - edit[from].end;
  }
  return at + shift;
}
