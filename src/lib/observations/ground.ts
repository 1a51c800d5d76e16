import { PRESENT_PHRASE, readDate } from '../calendar/read-date';
import type { StatedDate } from '../calendar/stated-date';
import type { Fault } from '../faults/fault';
import { wordsWithin, type Quotation, type QuotationId } from '../quotations/quotation';
import type { Selector } from '../sources/selector';
import type { SourceEdition } from '../sources/source-edition';
import { cutFromDate } from './cut-short';
import type { Evidence } from './observed';

/** What the proof of an annotation rests on: the text, and the quotations found in it. */
export interface Ground {
  readonly source: SourceEdition;
  readonly quotations: ReadonlyMap<QuotationId, Quotation>;
}

/** Adds one fault of the entry at hand. */
export type Report = (field: string, problem: string, got: string, expected: string) => void;

/** A report for the faults of one entry. */
export function reporter(file: string, id: string, faults: Fault[]): Report {
  return (field, problem, got, expected) => faults.push({ file, id, field, problem, got, expected });
}

/** Words in a quotation as curated data refers to them. */
export interface WordsPlace {
  readonly quotation: QuotationId;
  readonly words: string | Selector;
}

/** The one place of some words within a quotation; reports what is wrong where there is none. */
export function findWords(
  { quotation: id, words }: WordsPlace,
  { source, quotations }: Ground,
  field: string,
  report: Report,
): Evidence | undefined {
  const quotation = quotations.get(id);
  if (!quotation) {
    report(
      `${field}.quotation`,
      'missing reference',
      JSON.stringify(id),
      'the id of a quotation that was found',
    );
    return undefined;
  }
  const resolution = wordsWithin(quotation, words);
  if (!resolution.place) {
    const problem = resolution.problem.replace('quotation', 'words');
    report(`${field}.words`, problem, resolution.got, `${resolution.expected} (in ${id})`);
    return undefined;
  }
  const { start, end } = resolution.place;
  return { quotation, place: resolution.place, words: source.text.emended.slice(start, end) };
}

/**
 * The words of a date, none where the text gives none, and the proof that the days entered are what they say:
 * a stated date must be just that, an open one must lie within it, "now" within the present of the work.
 * `undefined` where the words are not found.
 */
export function findDate(
  { date, dated }: { readonly date: StatedDate; readonly dated?: WordsPlace | undefined },
  own: QuotationId,
  ground: Ground,
  report: Report,
): { readonly words: readonly Evidence[] } | undefined {
  proveDate(date, ground, report);
  if (date.phrase === '') return { words: [] };
  const found = findWords(
    dated ?? { quotation: own, words: date.phrase },
    ground,
    dated ? 'dated' : 'date',
    report,
  );
  if (!found) return undefined;
  if (found.words !== date.phrase) {
    report(
      'dated.words',
      'words differ from the date phrase',
      JSON.stringify(found.words),
      JSON.stringify(date.phrase),
    );
  }
  const cut = cutFromDate(ground.source.text.emended, found.place);
  if (cut !== '') {
    report(
      'date.phrase',
      'date cut short',
      JSON.stringify(found.words),
      `the whole phrase: ${JSON.stringify(cut)} belongs to it`,
    );
  }
  return { words: [found] };
}

function proveDate(
  { phrase, earliest, latest, dating }: StatedDate,
  { source }: Ground,
  report: Report,
): void {
  const span = phrase === PRESENT_PHRASE ? source.record.present : readDate(phrase);
  if (!span) {
    // Nothing in the phrase fixes the days: they are an editor's inference, and must be called so.
    if (dating !== 'inferred') {
      report(
        'date.dating',
        'date not fixed by its phrase',
        `${dating}, ${JSON.stringify(phrase)}`,
        'inferred',
      );
    }
    return;
  }
  const same = earliest === span.earliest && latest === span.latest;
  const within = earliest >= span.earliest && latest <= span.latest;
  if (dating === 'stated' ? !same : !within) {
    const expected = `${span.earliest} to ${span.latest}, read from ${JSON.stringify(phrase)}`;
    report('date', 'date differs from its phrase', `${earliest} to ${latest}`, expected);
  }
}

/** The received characters of some words, in the order of the text, with an ellipsis where other words lie between. */
export function receivedWords({ text }: SourceEdition, words: readonly Evidence[]): string {
  const places = words.map(({ place }) => text.toReceived(place)).sort((a, b) => a.start - b.start);
  return places.reduce((joined, { start, end }, index) => {
    const before = places[index - 1];
    if (!before) return text.received.slice(start, end);
    const between = text.received.slice(before.end, start);
    return joined + (between.trim() === '' ? between : ' … ') + text.received.slice(start, end);
  }, '');
}
