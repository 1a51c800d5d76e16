import type { Place } from '../sources/selector';
import type { Edition } from './edition';

/** A stretch of the reading text: words, with the quotation that they belong to, if any. */
interface Stretch {
  readonly text: string;
  readonly quotation: string | undefined;
}

/** A section of the reading text: its paragraphs, cut into stretches. Put together they are the text to the letter. */
export interface ReadingSection {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly supplied: boolean;
  readonly paragraphs: readonly (readonly Stretch[])[];
}

/** The emended text in its sections and paragraphs, each quotation a stretch of its own with its id. */
export function readingText({ source, quotations }: Edition): readonly ReadingSection[] {
  const places = [...quotations.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return source.sections.map(({ id, number, title, supplied, heading, end }) => ({
    id,
    number,
    title,
    supplied,
    paragraphs: paragraphsOf(source.text.emended, { start: heading.end, end }).map((paragraph) =>
      stretchesOf(source.text.emended, paragraph, places),
    ),
  }));
}

/** The paragraphs of a stretch of text: what stands between line breaks, without white space at the ends. */
function paragraphsOf(text: string, { start, end }: Place): Place[] {
  return [...text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

function stretchesOf(
  text: string,
  paragraph: Place,
  places: readonly (Place & { readonly id: string })[],
): Stretch[] {
  const stretches: Stretch[] = [];
  let at = paragraph.start;
  const push = (end: number, quotation?: string) => {
    if (end > at) stretches.push({ text: text.slice(at, end), quotation });
    at = Math.max(at, end);
  };
  for (const { id, start, end } of places) {
    if (start < at || end > paragraph.end) continue;
    push(start);
    push(end, id);
  }
  push(paragraph.end);
  return stretches;
}
