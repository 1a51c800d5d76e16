import type { Place } from './selector';

/** Words with those around them. White space is one space each; an ellipsis, kept on their line, says that the text goes on. */
export interface Context {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The words of a place with those around it.
 *
 * @param reach how many characters to take on either side, in UTF-16 code units; a word that would be cut is taken whole.
 * @param within the stretch beyond which nothing is taken.
 */
export function contextOf(
  text: string,
  { start, end }: Place,
  reach: number,
  within: Place = { start: 0, end: text.length },
): Context {
  let first = Math.max(within.start, start - reach);
  while (first > within.start && /\S/.test(text.charAt(first - 1))) first -= 1;
  let last = Math.min(within.end, end + reach);
  while (last < within.end && /\S/.test(text.charAt(last))) last += 1;
  const more = (from: number, to: number) => text.slice(from, to).trim() !== '';
  const before = oneLine(text.slice(first, start)).trimStart();
  const after = oneLine(text.slice(end, last)).trimEnd();
  return {
    before: more(within.start, first) ? `…\u00a0${before}` : before,
    words: oneLine(text.slice(start, end)),
    after: more(last, within.end) ? `${after}\u00a0…` : after,
  };
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
