import { yearOf } from '../calendar/iso-date';
import { GOLD_COVERAGE, type Coverage } from '../derivations/gold-coverage';
import type { DatedEvent, Observation } from '../observations/observed';
import type { Quotation } from '../quotations/quotation';
import type { SourceEdition } from '../sources/source-edition';
import type { DatasetRow } from './row';

/** What rows need to know besides the annotation: the source and the address of the site. */
export interface Imprint {
  readonly source: SourceEdition;
  /** The absolute address of the site, without a trailing slash. */
  readonly site: string;
}

/** The row of a stated figure. */
export function observationRow(observation: Observation, imprint: Imprint): DatasetRow {
  const { id, series, label, quantity, date, dated, figure, asPrinted, note } = observation;
  return {
    id,
    series,
    ...spanOf(date),
    value: quantity.value,
    unit: quantity.unit.id,
    relation: quantity.relation,
    low: quantity.low,
    high: quantity.high,
    date_as_stated: dated?.words ?? null,
    dating: date.dating,
    basis: 'stated',
    as_printed: asPrinted,
    ...evidenceOf(figure.quotation, imprint),
    note: sentences(label, note),
    decimals: quantity.decimals,
    // "Hardly equals" is a hedge and a verb; before a number the hedge stands alone.
    hedge: observation.hedge.toLowerCase().replace(/ equals$/, ''),
    label,
    short: '',
    words: figure.words,
    quotation_ids: [figure, ...observation.again].map((each) => each.quotation.id),
  };
}

/** The row of a dated event: no figure, hence empty cells for value, unit, relation and bounds. */
export function eventRow(event: DatedEvent, imprint: Imprint): DatasetRow {
  const { id, label, short, quotation, date, dated, asPrinted, note } = event;
  return {
    id,
    series: 'chronology',
    ...spanOf(date),
    value: null,
    unit: null,
    relation: null,
    low: null,
    high: null,
    date_as_stated: dated.words,
    dating: date.dating,
    basis: 'stated',
    as_printed: asPrinted,
    ...evidenceOf(quotation, imprint),
    note: sentences(label, note),
    decimals: null,
    hedge: '',
    label,
    short,
    words: dated.words,
    quotation_ids: [quotation.id],
  };
}

/** The row of a computed cover: dated as its inputs are, with their ids and the formula in the note. */
export function coverageRow({ reserve, notes, cover }: Coverage, imprint: Imprint): DatasetRow {
  const { value, relation, low, high, decimals } = cover;
  // The author says both terms again in one sentence where he divides them: that is the evidence.
  const place = [reserve.figure, ...reserve.again].find(
    (each) => each.quotation.id === notes.figure.quotation.id,
  );
  const [gold, paper] = [place ?? reserve.figure, notes.figure];
  return {
    id: `${GOLD_COVERAGE.id}-${String(yearOf(reserve.date.earliest))}`,
    series: GOLD_COVERAGE.id,
    ...spanOf(reserve.date),
    value,
    unit: GOLD_COVERAGE.unit,
    relation,
    low,
    high,
    date_as_stated: notes.dated?.words ?? null,
    dating: notes.date.dating,
    basis: 'computed',
    as_printed: [gold, paper].map(({ place: { start, end } }) => received(imprint, start, end)).join(' … '),
    ...evidenceOf(paper.quotation, imprint),
    note: `${GOLD_COVERAGE.formula}: ${gold.words} ÷ ${paper.words} (${reserve.id}, ${notes.id}). ${GOLD_COVERAGE.assumption}`,
    decimals,
    hedge: '',
    label: GOLD_COVERAGE.name,
    short: '',
    words: `${gold.words} … ${paper.words}`,
    quotation_ids: [paper.quotation.id],
  };
}

function received({ source: { text } }: Imprint, start: number, end: number): string {
  const place = text.toReceived({ start, end });
  return text.received.slice(place.start, place.end);
}

function spanOf({ earliest, latest }: Observation['date']) {
  const year = yearOf(earliest);
  return { year: year === yearOf(latest) ? year : null, date_earliest: earliest, date_latest: latest };
}

/** The columns that say where a quotation stands. */
export function evidenceOf(quotation: Quotation, { source, site }: Imprint) {
  const { author, work, written, translator, translated, chapter } = source.record;
  const section = source.sections.find(({ id }) => id === quotation.section);
  return {
    quotation: quotation.exact,
    quotation_url: `${site}/text/#${quotation.id}`,
    source: `${author.given} ${author.family}, ${work} (${String(written.year)}), tr. ${translator.given} ${translator.family} (${String(translated)}), ch. ${String(chapter.number)}, § ${String(section?.number ?? '')}`,
  };
}

/** Non-empty parts as sentences; `null` where there is nothing to say. */
function sentences(...parts: readonly string[]): string | null {
  const said = parts.filter((part) => part !== '').map((part) => (/[.!?”]$/.test(part) ? part : `${part}.`));
  return said.length === 0 ? null : said.join(' ');
}
