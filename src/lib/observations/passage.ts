import type { Quotation } from '../quotations/quotation';
import type { DatedEvent, Evidence, Observation } from './observed';

/** A stretch of a passage: plain words, or the words of a figure or of a date with the ids they belong to. */
interface PassagePart {
  readonly text: string;
  readonly kind: 'plain' | 'figure' | 'date';
  /** The observations or events whose words these are. */
  readonly ids: readonly string[];
}

/** A quoted passage, cut into its parts; put together again they are the quotation to the letter. */
export interface Passage {
  readonly id: string;
  readonly section: string;
  readonly parts: readonly PassagePart[];
}

/** Words of the text that belong to something with an id. */
export interface Mark {
  readonly evidence: Evidence;
  readonly kind: 'figure' | 'date';
  readonly id: string;
}

/** The marks of all figures and dates that observations and events have in the text. */
export function marksOf(observations: readonly Observation[], events: readonly DatedEvent[]): Mark[] {
  return [
    ...observations.flatMap(({ id, figure, again, dated }) => [
      ...[figure, ...again].map((evidence): Mark => ({ evidence, kind: 'figure', id })),
      ...(dated ? [{ evidence: dated, kind: 'date', id } as const] : []),
    ]),
    ...events.map(({ id, dated }): Mark => ({ evidence: dated, kind: 'date', id })),
  ];
}

/**
 * A quotation with the words of its figures and dates marked. Only the phrase itself is marked, never the
 * sentence. Where two marks share words, the one that begins first has them; marks of the same words are one.
 */
export function markPassage(quotation: Quotation, allMarks: readonly Mark[]): Passage {
  const marks = allMarks.filter(({ evidence }) => evidence.quotation.id === quotation.id);
  const places = new Map<string, { start: number; end: number; kind: Mark['kind']; ids: string[] }>();
  for (const { evidence, kind, id } of marks) {
    const { start, end } = evidence.place;
    const key = `${String(start)} ${String(end)}`;
    const same = places.get(key);
    if (same) same.ids.push(id);
    else places.set(key, { start, end, kind, ids: [id] });
  }
  const parts: PassagePart[] = [];
  let at = quotation.start;
  const plain = (end: number) => {
    if (end > at) parts.push({ text: textOf(quotation, at, end), kind: 'plain', ids: [] });
  };
  for (const { start, end, kind, ids } of [...places.values()].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    plain(start);
    parts.push({ text: textOf(quotation, start, end), kind, ids });
    at = end;
  }
  plain(quotation.end);
  return { id: quotation.id, section: quotation.section, parts };
}

function textOf(quotation: Quotation, start: number, end: number): string {
  return quotation.exact.slice(start - quotation.start, end - quotation.start);
}
