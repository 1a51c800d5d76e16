import type { Fault } from '../faults/fault';
import { quantityIn } from '../quantities/quantity';
import { readFigure, type FigureReading } from '../quantities/read-figure';
import { readHedge } from '../quantities/relation';
import type { Unit } from '../quantities/unit';
import { cutFromFigure } from './cut-short';
import type { CuratedEvent } from './dated-event';
import { findDate, findWords, receivedWords, reporter, type Ground, type Report } from './ground';
import type { CuratedObservation } from './observation';
import type { DatedEvent, Evidence, Observation } from './observed';

/**
 * Proves a curated observation: its words stand in their quotation once, the number read from them is the value
 * entered, with the hedge entered, and the date phrase encloses the days entered.
 * Adds to `faults` for all that fails; gives `undefined` where nothing could be read.
 */
export function proveObservation(
  curated: CuratedObservation,
  ground: Ground & { readonly units: ReadonlyMap<string, Unit> },
  file: string,
  faults: Fault[],
): Observation | undefined {
  const report = reporter(file, curated.id, faults);
  const figure = findWords(curated.figure, ground, 'figure', report);
  const again = curated.again.map((each, index) => findWords(each, ground, `again.${String(index)}`, report));
  const date = findDate(curated, curated.figure.quotation, ground, report);
  const hedge = findHedge(curated, ground, report);
  const unit = ground.units.get(curated.unit);
  if (!unit)
    report('unit', 'unknown unit', JSON.stringify(curated.unit), [...ground.units.keys()].join(', '));
  if (!figure || !date || !hedge || !unit) return undefined;

  const places = [figure, ...again.filter((each) => each !== undefined)];
  const readings = places.map((place) => readPlace(place, hedge.words, ground, report));
  for (const [index, reading] of readings.entries()) {
    if (reading) compare(curated, quantityIn(unit, reading, curated), places[index]?.words ?? '', report);
  }
  const [reading] = readings;
  if (!reading) return undefined;
  const { id, series, label, exact, statements, note } = curated;
  const printed = curated.date.dating === 'inferred' ? [] : date.words;
  return {
    id,
    series,
    label,
    quantity: quantityIn(unit, reading, curated),
    hedge: reading.hedge,
    exact,
    date: curated.date,
    figure,
    again: places.slice(1),
    dated: date.words[0],
    asPrinted: receivedWords(ground.source, [figure, ...printed]),
    statements,
    note,
  };
}

/** Proves a curated event: its quotation is there, and the date phrase in it encloses the days entered. */
export function proveEvent(
  curated: CuratedEvent,
  ground: Ground,
  file: string,
  faults: Fault[],
): DatedEvent | undefined {
  const report = reporter(file, curated.id, faults);
  const date = findDate(curated, curated.quotation, ground, report);
  const dated = date?.words[0];
  const quotation = ground.quotations.get(curated.quotation);
  const names = curated.names.map((words) =>
    findWords({ quotation: curated.quotation, words }, ground, 'names', report),
  );
  if (!dated || !quotation) {
    if (date && !dated)
      report('date.phrase', 'event without words that date it', '""', 'words of the quotation');
    return undefined;
  }
  const { id, label, short, statements, note } = curated;
  return {
    id,
    label,
    short,
    quotation,
    date: curated.date,
    dated,
    names: names.flatMap((each) => (each ? [each.place] : [])),
    asPrinted: receivedWords(ground.source, [dated]),
    statements,
    note,
  };
}

/** The hedge that stands apart from its figure, if the entry names one; `undefined` where it is not found. */
function findHedge({ hedge, figure }: CuratedObservation, ground: Ground, report: Report) {
  if (hedge === undefined) return { words: '' };
  const found = findWords({ quotation: figure.quotation, words: hedge }, ground, 'hedge', report);
  if (found && readHedge(`${found.words} `).relation === 'eq') {
    report('hedge', 'not a hedge', JSON.stringify(found.words), 'a word such as “about”, “over”, “hardly”');
  }
  return found;
}

/**
 * The figure that some words of the text give, after a hedge that stands apart from them. Reports, for the field at
 * hand, words that give none or not all of it.
 */
export function readPlace(
  place: Evidence,
  hedge: string,
  { source }: Ground,
  report: Report,
  field = 'figure',
): FigureReading | undefined {
  const cut = cutFromFigure(source.text.emended, place.place);
  if (cut !== '') {
    const expected = `the whole number, its hedge and its scale: ${JSON.stringify(cut)} belongs to them`;
    report(field, 'figure cut short', JSON.stringify(place.words), expected);
  }
  const words = hedge === '' ? place.words : `${hedge} ${place.words}`;
  const reading = readFigure(words);
  if (!reading)
    report(
      field,
      'no figure in the words',
      JSON.stringify(words),
      'words that begin with a number, after its hedge',
    );
  return reading;
}

/** What the words say must be what the curator entered. */
function compare(
  curated: CuratedObservation,
  read: ReturnType<typeof quantityIn>,
  words: string,
  report: Report,
): void {
  const from = `read from ${JSON.stringify(words)}`;
  if (read.value !== curated.value) {
    report(
      'value',
      'value not inside its quotation',
      String(curated.value),
      `${String(read.value)}, ${from}`,
    );
  }
  if (read.relation !== curated.relation) {
    report('relation', 'hedge lost', curated.relation, `${read.relation}, ${from}`);
  }
}
