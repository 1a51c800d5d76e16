import { GOLD_COVERAGE, goldCoverages } from '../derivations/gold-coverage';
import type { Fault } from '../faults/fault';
import { findWords, reporter, type Ground, type Report } from '../observations/ground';
import type { DatedEvent, Observation } from '../observations/observed';
import type { Quotation, QuotationId } from '../quotations/quotation';
import { workOutCaveats } from './caveats';
import type { CuratedDataset, Dataset } from './dataset';
import { coverageRow, eventRow, observationRow, type Imprint } from './make-rows';
import type { Reference } from './reference';
import { DatasetRowSchema, type DatasetRow } from './row';
import { tableOf } from './typed-table';
import { termsOf } from './terms';
import { workOut } from './worked-text';

/** A dataset as it was read, with its file for the faults. */
export interface DatasetEntry {
  readonly file: string;
  readonly dataset: CuratedDataset;
}

/** What datasets are made from. */
export interface Material {
  readonly observations: readonly Observation[];
  /** The file of the observations, for the faults. */
  readonly observationsFile: string;
  readonly events: readonly DatedEvent[];
  readonly references: readonly Reference[];
  readonly imprint: Imprint;
  readonly ground: Ground;
}

/**
 * Makes the datasets, in their order. Adds to `faults`: a dataset without rows, a row in another unit than the
 * dataset's, an observation that belongs to no dataset or to two, a reference to what does not exist.
 */
export function assembleDatasets(
  entries: readonly DatasetEntry[],
  material: Material,
  faults: Fault[],
): readonly Dataset[] {
  const drafts = [...entries]
    .sort((a, b) => a.dataset.order - b.dataset.order)
    .map((entry) => ({
      ...entry,
      report: reporter(entry.file, entry.dataset.slug, faults),
      ...makeRows(entry.dataset, material, reporter(entry.file, entry.dataset.slug, faults)),
    }));
  for (const draft of drafts) {
    proveUnit(draft.dataset, draft.rows, draft.report);
    provePassages(draft.dataset, material.ground.quotations, draft.report);
    if (draft.rows.length === 0)
      draft.report('series', 'dataset without rows', '0 rows', 'at least one figure');
  }
  proveSeries(entries, material, faults);
  const terms = termsOf(
    drafts.flatMap(({ rows }) => rows),
    material.references,
  );
  return drafts.map(({ dataset, rows, refusals, report }) => {
    const table = tableOf(DatasetRowSchema, rows).with((each) =>
      each.orderby('date_earliest', 'date_latest'),
    );
    const caveats = workOutCaveats(dataset.caveats, terms, material.references, report);
    const authorSays =
      dataset.author_says && findWords(dataset.author_says, material.ground, 'author_says', report);
    const finding = workOut(dataset.finding, terms, 'finding', report);
    const reading = workOut(dataset.reading, terms, 'reading', report);
    return { ...dataset, finding, reading, authorSays, caveats, refusals, table, rows: table.rows() };
  });
}

function makeRows(dataset: CuratedDataset, { observations, events, imprint }: Material, report: Report) {
  const inSeries = (ids: readonly string[]) => observations.filter(({ series }) => ids.includes(series));
  if (dataset.basis === 'events')
    return { rows: events.map((event) => eventRow(event, imprint)), refusals: [] };
  if (dataset.basis === 'stated') {
    const rows = inSeries(dataset.series.map(({ id }) => id)).map((each) => observationRow(each, imprint));
    return { rows, refusals: [] };
  }
  const { reserve = '', notes = [] } = dataset.inputs ?? {};
  const { derived, refusals } = goldCoverages(inSeries([reserve]), inSeries(notes));
  for (const { cause, reason } of refusals) {
    // Units that do not match, or a bound of nought: the curator’s to mend, with all the other faults.
    if (cause !== 'missing')
      report('inputs', 'derivation not possible', reason, 'figures that can be divided');
  }
  return {
    rows: derived.map((each) => coverageRow(each, imprint)),
    refusals: refusals.map(({ reason }) => reason),
  };
}

function proveUnit({ unit }: CuratedDataset, rows: readonly DatasetRow[], report: Report): void {
  for (const row of rows) {
    if (unit !== null && row.unit !== unit) {
      report('unit', 'two units in one dataset', `${String(row.unit)} in ${row.id}`, unit);
    }
  }
}

function provePassages(
  { passages, headline }: CuratedDataset,
  quotations: ReadonlyMap<QuotationId, Quotation>,
  report: Report,
): void {
  for (const id of passages) {
    if (!quotations.has(id))
      report('passages', 'missing reference', JSON.stringify(id), 'the id of a quotation that was found');
  }
  if (!passages.includes(headline))
    report('headline', 'missing reference', JSON.stringify(headline), 'one of the passages');
}

/** Each observation belongs to one dataset, each stated series has observations. */
function proveSeries(
  entries: readonly DatasetEntry[],
  { observations, observationsFile }: Material,
  faults: Fault[],
): void {
  const owners = new Map<string, string>();
  for (const { file, dataset } of entries) {
    const report = reporter(file, dataset.slug, faults);
    for (const { id } of dataset.series) {
      const owner = owners.get(id);
      if (owner !== undefined)
        report('series', 'series in two datasets', `${id}, also in ${owner}`, 'one dataset for each series');
      owners.set(id, dataset.slug);
      const known =
        dataset.basis === 'events' ||
        id === GOLD_COVERAGE.id ||
        observations.some(({ series }) => series === id);
      if (!known) report('series', 'missing reference', JSON.stringify(id), 'a series that has observations');
    }
  }
  for (const { id, series } of observations) {
    if (!owners.has(series)) {
      reporter(observationsFile, id, faults)(
        'series',
        'missing reference',
        JSON.stringify(series),
        'a series of one of the datasets',
      );
    }
  }
}
