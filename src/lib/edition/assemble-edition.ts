import { ClaimSchema } from '../claims/claim';
import { findClaim } from '../claims/find-claim';
import { assembleDatasets, type DatasetEntry } from '../datasets/assemble-datasets';
import { DatasetSchema } from '../datasets/dataset';
import { ReferenceSchema } from '../datasets/reference';
import { DatasetRowSchema } from '../datasets/row';
import { termsOf } from '../datasets/terms';
import { tableOf } from '../datasets/typed-table';
import { assertNoFaults, FaultsError, type Fault } from '../faults/fault';
import { DatedEventSchema } from '../observations/dated-event';
import { ExclusionSchema } from '../observations/exclusion';
import { ObservationSchema } from '../observations/observation';
import { proveEvent, proveObservation } from '../observations/prove';
import { UnitSchema } from '../quantities/unit';
import { QuotationSchema, resolveQuotations } from '../quotations/quotation';
import { BibliographicRecordSchema } from '../sources/bibliographic-record';
import { EmendationSchema } from '../sources/emendation';
import { readFrozenText } from '../sources/fixity';
import { resolveSelector } from '../sources/selector';
import { editSource } from '../sources/source-edition';
import { proveAccounts } from './accounts';
import { CHANGELOG_FILE, DataVersionSchema, hashOfData, VERSION_FILE } from './data-version';
import type { Edition } from './edition';
import { proveIds } from './prove-ids';
import { proveMarks } from './prove-marks';
import { proveRulings, RULINGS_FILE } from './prove-rulings';
import type { DataFiles } from './read-data';
import { readChangelog } from './read-changelog';
import { RulingsSchema } from './ruling';
import { Shelf } from './shelf';

/** The one source of the edition, for now. */
const SOURCE = 'revolution-betrayed';
const RECORD = `sources/${SOURCE}.json`;
const CLAIMS = `claims/${SOURCE}.json`;
const REFERENCES = 'references/references.json';
const annotations = (name: string) => `annotations/${SOURCE}/${name}.json`;

/**
 * Puts the edition together from the curated files and proves it.
 *
 * @param site the absolute address of the site, without a trailing slash, for the addresses of quotations.
 * @param found faults found before, to be told with the others.
 * @throws FaultsError with every fault there is, in all files, and no edition otherwise.
 */
export function assembleEdition(files: DataFiles, site: string, found: readonly Fault[] = []): Edition {
  const faults: Fault[] = [...found];
  const shelf = new Shelf(files, faults);
  const record = shelf.object(BibliographicRecordSchema, RECORD);
  const emendations = shelf.list(EmendationSchema, annotations('emendations'));
  const quoted = shelf.list(QuotationSchema, annotations('quotations'));
  const observed = shelf.list(ObservationSchema, annotations('observations'));
  const dated = shelf.list(DatedEventSchema, annotations('events'));
  const excluded = shelf.list(ExclusionSchema, annotations('exclusions'));
  const claimed = shelf.list(ClaimSchema, CLAIMS);
  const references = shelf.list(ReferenceSchema, REFERENCES);
  const units = new Map(shelf.list(UnitSchema, 'units.json').map((unit) => [unit.id, unit]));
  const entries: DatasetEntry[] = shelf.below('datasets/').flatMap((file) => {
    const dataset = shelf.object(DatasetSchema, file);
    return dataset ? [{ file, dataset }] : [];
  });
  const rulings = shelf.object(RulingsSchema, RULINGS_FILE);
  const recorded = shelf.object(DataVersionSchema, VERSION_FILE);
  const changelog = new TextDecoder().decode(shelf.bytes(CHANGELOG_FILE));
  const history = readChangelog(changelog, faults);
  const file = record && `sources/${record.text.file}`;
  const frozen = file && shelf.bytes(file);
  // Without the record and its text there is nothing to prove anything against.
  if (!record || !file || !frozen || !recorded) throw new FaultsError(faults);

  const received = readFrozenText(record, frozen, file, faults);
  const source = editSource(
    record,
    received,
    emendations,
    { record: RECORD, emendations: annotations('emendations') },
    faults,
  );
  const quotations = resolveQuotations(source, quoted, annotations('quotations'), faults);
  const ground = { source, quotations, units };
  const observations = observed.flatMap(
    (each) => proveObservation(each, ground, annotations('observations'), faults) ?? [],
  );
  const events = dated.flatMap((each) => proveEvent(each, ground, annotations('events'), faults) ?? []);
  const exclusions = excluded.flatMap((each) => {
    const resolution = resolveSelector(source.text.emended, each.quotation);
    if (resolution.place) return [{ ...each, place: resolution.place }];
    const { problem, got, expected } = resolution;
    faults.push({ file: annotations('exclusions'), id: each.id, field: 'quotation', problem, got, expected });
    return [];
  });
  const material = {
    observations,
    observationsFile: annotations('observations'),
    events,
    ground,
    references,
    imprint: { source, site },
  };
  const datasets = assembleDatasets(entries, material, faults);
  const rows = datasets.flatMap((dataset) => dataset.rows);
  const claimGround = {
    ground,
    observations: new Set<string>(observed.map(({ id }) => id)),
    rows,
    references,
    terms: termsOf(rows, references),
  };
  const claims = claimed.map((each) => findClaim(each, claimGround, CLAIMS, faults));
  proveIds(
    [
      [annotations('quotations'), quoted],
      [annotations('observations'), observed],
      [annotations('events'), dated],
      [REFERENCES, references],
    ],
    faults,
  );
  shelf.proveAllAsked();
  assertNoFaults(faults);
  // Last: an annotation with a fault of its own would leave its numbers to no one, and tell one fault twice.
  proveAccounts({ source, observations, events, claims, exclusions }, faults);
  proveMarks({ observations, events, datasets }, annotations('observations'), faults);
  if (rulings) proveRulings(rulings, { source, observations, events, claims, exclusions, datasets }, faults);
  assertNoFaults(faults);

  const figures = datasets.filter(({ basis }) => basis !== 'events').flatMap((dataset) => dataset.rows);
  const allFigures = tableOf(DatasetRowSchema, figures);
  return {
    source,
    quotations,
    observations,
    events,
    exclusions,
    claims,
    units,
    references,
    datasets,
    allFigures,
    version: recorded.version,
    created: recorded.created,
    changelog,
    history,
    dataHash: hashOfData(files),
  };
}
