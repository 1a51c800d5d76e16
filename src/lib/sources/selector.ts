import * as v from 'valibot';

/**
 * A quotation selector after the W3C Web Annotation model (`TextQuoteSelector`): the words themselves and,
 * where they stand more than once, what stands before and after. Offsets are computed, never stored.
 */
export const SelectorSchema = v.strictObject({
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
export type Selector = v.InferOutput<typeof SelectorSchema>;

/** A stretch of a text, in UTF-16 code units, the end not included. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Every place where the selector matches, to the letter. A figure is never found by likeness: prose full of
 * numbers is where a fuzzy match finds the wrong sentence.
 */
export function placesOf(text: string, { exact, prefix, suffix }: Selector): readonly Place[] {
  const needle = prefix + exact + suffix;
  if (needle === '') return [];
  const places: Place[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const start = at + prefix.length;
    places.push({ start, end: start + exact.length });
  }
  return places;
}

/** A selector's one place, or what is wrong with it, in the words of a fault. */
export type Resolution =
  | { readonly place: Place; readonly problem?: undefined }
  | { readonly place?: undefined; readonly problem: string; readonly got: string; readonly expected: string };

/** The one place of a selector in a text. A selector that matches nowhere or more than once has none. */
export function resolveSelector(text: string, selector: Selector): Resolution {
  const [place, second] = placesOf(text, selector);
  const got = JSON.stringify(selector.prefix + selector.exact + selector.suffix);
  if (place && !second) return { place };
  return place
    ? {
        problem: 'quotation found twice',
        got,
        expected: `one place: at ${String(place.start)} and ${String(second?.start)} it needs a longer prefix or suffix`,
      }
    : { problem: 'quotation not found', got, expected: nearest(text, selector) };
}

/** Where the longest beginning of the words that does occur is found: the editor's first clue. */
function nearest(text: string, { exact }: Selector): string {
  for (let length = exact.length - 1; length >= 8; length -= 1) {
    const at = text.indexOf(exact.slice(0, length));
    if (at >= 0)
      return `these words to the letter; nearest: ${JSON.stringify(text.slice(at, at + length + 12))}`;
  }
  return 'these words to the letter';
}
