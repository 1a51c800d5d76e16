import * as v from 'valibot';
import { StatedDateSchema } from '$lib/calendar/stated-date';
import type { Ground } from '$lib/observations/ground';
import { ObservationIdSchema } from '$lib/observations/observation';
import type { Evidence, Observation } from '$lib/observations/observed';
import { quantityIn } from '$lib/quantities/quantity';
import { readFigure } from '$lib/quantities/read-figure';
import type { Unit } from '$lib/quantities/unit';
import { QuotationSchema, resolveQuotations, type Quotation } from '$lib/quotations/quotation';
import type { Emendation } from '$lib/sources/emendation';
import { BILLION, FRANCS, MILLION, PER_CENT } from '../quantities/units';
import { sampleSource } from '../sources/sample';

/** The ground for a proof: a text of these sentences, each quoted under its id, with some units. */
export function groundOf(
  received: string,
  sentences: Readonly<Record<string, string>>,
  emendations: readonly Emendation[] = [],
): Ground & { readonly units: ReadonlyMap<string, Unit> } {
  const source = sampleSource(received, emendations);
  const quotations = Object.entries(sentences).map(([id, exact]) => v.parse(QuotationSchema, { id, exact }));
  const units = new Map([BILLION, MILLION, FRANCS, PER_CENT].map((unit) => [unit.id, unit]));
  return { source, units, quotations: resolveQuotations(source, quotations, 'quotations.json', []) };
}

/** A proven figure for what comes after the proof: read from its own words, on one day of its year. */
export function observed(
  id: string,
  words: string,
  { unit = BILLION, series = id, day = '1936-01-01', exact = false } = {},
): Observation {
  const quotation = groundOf(words, { [`said-of-${id}`]: words })
    .quotations.values()
    .next().value as Quotation;
  const figure: Evidence = { quotation, place: quotation, words };
  const reading = readFigure(words);
  if (!reading) throw new Error(`no figure in the test's own words: ${words}`);
  const why = 'The test sets the day.';
  return {
    id: v.parse(ObservationIdSchema, id),
    series,
    label: '',
    quantity: quantityIn(unit, reading, { exact }),
    hedge: reading.hedge,
    exact,
    date: v.parse(StatedDateSchema, { phrase: '', earliest: day, latest: day, dating: 'inferred', why }),
    figure,
    again: [],
    dated: undefined,
    asPrinted: words,
    statements: [],
    note: '',
  };
}
