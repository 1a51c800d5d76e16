import type * as v from 'valibot';
import { ClaimSchema } from '../claims/claim';
import { findClaim } from '../claims/find-claim';
import { assembleDatasets, type DatasetEntry } from '../datasets/assemble-datasets';
import { DatasetSchema } from '../datasets/dataset';
import { ReferenceSchema } from '../datasets/reference';
import { DatasetRowSchema } from '../datasets/row';
import { tableOf } from '../datasets/typed-table';
import { assertNoFaults, type Fault } from '../faults/fault';
import { parseCuratedList, parseCuratedObject, type CuratedFile } from '../faults/parse-curated';
import { DatedEventSchema } from '../observations/dated-event';
import { ExclusionSchema } from '../observations/exclusion';
import { ObservationSchema } from '../observations/observation';
import { proveEvent, proveObservation } from '../observations/prove';
import { UnitSchema } from '../quantities/unit';
import { QuotationSchema, resolveQuotations } from '../quotations/quotation';
import { BibliographicRecordSchema } from '../sources/bibliographic-record';
import { EmendationSchema } from '../sources/emendation';
import { readFrozenText, sha256 } from '../sources/fixity';
import { resolveSelector } from '../sources/selector';
import { editSource } from '../sources/source-edition';
import type { Edition } from './edition';
import type { DataFiles } from './read-data';

/** The one source of the edition, for now. */
const SOURCE = 'revolution-betrayed';
const RECORD = `sources/${SOURCE}.json`;
const annotations = (name: string) => `annotations/${SOURCE}/${name}.json`;

/**
 * Puts the edition together from the curated files and proves it.
 *
 * @param site the absolute address of the site, without a trailing slash, for the addresses of quotations.
 * @throws FaultsError with every fault there is, in all files, and no edition otherwise.
 */
export function assembleEdition(files: DataFiles, site: string): Edition {
  const faults: Fault[] = [];
  const shelf = shelfOf(files, faults);
  const record = parseCuratedObject(BibliographicRecordSchema, shelf.read(RECORD), faults);
  const emendations = shelf.list(EmendationSchema, annotations('emendations'));
  const quoted = shelf.list(QuotationSchema, annotations('quotations'));
  const observed = shelf.list(ObservationSchema, annotations('observations'));
  const dated = shelf.list(DatedEventSchema, annotations('events'));
  const excluded = shelf.list(ExclusionSchema, annotations('exclusions'));
  const claimed = shelf.list(ClaimSchema, `claims/${SOURCE}.json`);
  const references = shelf.list(ReferenceSchema, 'references/references.json');
  const units = new Map(shelf.list(UnitSchema, 'units.json').map((unit) => [unit.id, unit]));
  const entries: DatasetEntry[] = shelf.below('datasets/').flatMap((file) => {
    const dataset = parseCuratedObject(DatasetSchema, shelf.read(file), faults);
    return dataset ? [{ file, dataset }] : [];
  });
  // Without the record there is no text to prove anything against.
  if (!record) throw assertedFaults(faults);

  const file = `sources/${record.text.file}`;
  const received = readFrozenText(record, shelf.bytes(file), file, faults);
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
  const known = new Set<string>(observed.map(({ id }) => id));
  const claims = claimed.map((each) => findClaim(each, ground, known, `claims/${SOURCE}.json`, faults));
  const material = { observations, events, ground, references, imprint: { source, site } };
  const datasets = assembleDatasets(entries, material, faults);
  assertNoFaults(faults);

  const figures = datasets.filter(({ basis }) => basis !== 'events').flatMap(({ rows }) => rows);
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
    dataHash: hashOf(files),
  };
}

function assertedFaults(faults: readonly Fault[]): Error {
  assertNoFaults(faults);
  return new Error('no bibliographic record and no fault that says why');
}

/** The curated files, with a fault for each that is missing. */
function shelfOf(files: DataFiles, faults: Fault[]) {
  const bytes = (file: string): Uint8Array => {
    const found = files.get(file);
    if (found) return found;
    faults.push({
      file,
      id: '-',
      field: '-',
      problem: 'missing file',
      got: 'nothing',
      expected: 'a curated file',
    });
    return new Uint8Array();
  };
  const read = (file: string): CuratedFile => ({ file, text: new TextDecoder().decode(bytes(file)) });
  const list = <const Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
    schema: Schema,
    file: string,
  ) => (files.has(file) ? parseCuratedList(schema, read(file), faults) : missingList<Schema>(bytes(file)));
  return {
    bytes,
    read,
    list,
    below: (folder: string) => [...files.keys()].filter((file) => file.startsWith(folder)),
  };
}

function missingList<Schema extends v.GenericSchema>(_: Uint8Array): readonly v.InferOutput<Schema>[] {
  return [];
}

function hashOf(files: DataFiles): string {
  return sha256([...files].map(([file, bytes]) => `${file} ${sha256(bytes)}\n`).join(''));
}
