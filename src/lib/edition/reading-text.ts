import { toneOf, type Tone } from '../datasets/tone';
import { marksOf, type Mark } from '../observations/passage';
import type { Emendation } from '../sources/emendation';
import type { Place } from '../sources/selector';
import { computedMarks } from './computed-marks';
import type { Edition } from './edition';

/** A run of characters: as emended and, where the document has others, as received, with what mended them. */
interface Run {
  readonly text: string;
  readonly emendation?: Pick<Emendation, 'id' | 'kind' | 'evidence'> & { readonly received: string };
}

/** The figure or event that words belong to, and where its row is. */
interface Marked {
  readonly id: string;
  readonly slug: string;
  readonly tone: Tone;
  /** True at its principal place, which is its address in the text. */
  readonly principal: boolean;
}

/** Words between two borders of marks. */
interface Part {
  readonly text: string;
  readonly mark: Marked | undefined;
  readonly runs: readonly Run[];
}

/** A stretch of the reading text, with the quotation that it is, if any. */
interface Stretch {
  readonly text: string;
  readonly quotation: string | undefined;
  readonly parts: readonly Part[];
}

/** A section of the reading text: its paragraphs, cut into stretches. Put together they are the text to the letter. */
export interface ReadingSection {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly supplied: boolean;
  readonly paragraphs: readonly (readonly Stretch[])[];
}

/**
 * The emended text in its sections and paragraphs: each quotation a stretch of its own with its id, in it the
 * number phrase of each figure and the date of each event, and in all of it each emendation with what was received.
 */
export function readingText(edition: Edition): readonly ReadingSection[] {
  const { source, quotations } = edition;
  const { emended } = source.text;
  const places = [...quotations.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  const marks = marksInText(edition);
  return source.sections.map(({ id, number, title, supplied, heading, end }) => ({
    id,
    number,
    title,
    supplied,
    paragraphs: paragraphsOf(emended, { start: heading.end, end }).map((paragraph) =>
      cutAt(paragraph, places).map(({ start, end: stop, of }): Stretch => ({
        text: emended.slice(start, stop),
        quotation: of?.id,
        parts: cutAt({ start, end: stop }, marks).map((part): Part => ({
          text: emended.slice(part.start, part.end),
          mark: part.of?.mark,
          runs: runsWithin(edition, part),
        })),
      })),
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

/** A place cut at others that lie within it, in their order; one that overlaps an earlier one is passed over. */
function cutAt<Cut extends Place>(
  whole: Place,
  cuts: readonly Cut[],
): (Place & { readonly of: Cut | undefined })[] {
  const parts: (Place & { readonly of: Cut | undefined })[] = [];
  let at = whole.start;
  const push = (end: number, of?: Cut) => {
    if (end > at) parts.push({ start: at, end, of });
    at = Math.max(at, end);
  };
  for (const cut of cuts) {
    if (cut.start < at || cut.end > whole.end) continue;
    push(cut.start);
    push(cut.end, cut);
  }
  push(whole.end);
  return parts;
}

/** The number phrases of figures and the dates of events, in the order of the text; dates of figures are no links. */
function marksInText(edition: Edition): readonly (Place & { readonly mark: Marked })[] {
  const rows = new Map(
    edition.datasets.flatMap((dataset) =>
      dataset.rows.map((row) => [row.id, { slug: dataset.slug, tone: toneOf(dataset, row) }] as const),
    ),
  );
  const events = new Set<string>(edition.events.map(({ id }) => id));
  const named = new Set<string>();
  const all: readonly Mark[] = [...marksOf(edition.observations, edition.events), ...computedMarks(edition)];
  return all
    .filter(({ kind, id }) => kind === 'figure' || events.has(id))
    .flatMap(({ evidence, id }) => {
      const row = rows.get(id);
      if (!row) return [];
      const principal = !named.has(id);
      named.add(id);
      return [{ ...evidence.place, mark: { id, ...row, principal } }];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function runsWithin({ source: { text } }: Edition, { start, end }: Place): readonly Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const { emendation, received, emended } of text.emendations) {
    if (
      emended.start < at ||
      emended.end > end ||
      (emended.start === end && emended.end === end && end !== start)
    )
      continue;
    if (emended.start > at) runs.push({ text: text.emended.slice(at, emended.start) });
    const { id, kind, evidence } = emendation;
    runs.push({
      text: emendation.emended,
      emendation: { id, kind, evidence, received: text.received.slice(received.start, received.end) },
    });
    at = emended.end;
  }
  if (at < end) runs.push({ text: text.emended.slice(at, end) });
  return runs;
}
