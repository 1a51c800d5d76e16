import type { Unit } from '../quantities/unit';
import { sha256 } from '../sources/fixity';
import type { Colophon } from './colophon';
import { csvOfTable } from './csv';
import { describeColumns, type DescribedColumn } from './described-column';
import { unitsOf, type PublishedTable } from './published-table';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * The descriptor of a Data Package, version 2, that holds the CSV of each table, as JSON. Its files lie in one folder.
 *
 * Units have no property of their own there, so they stand in one of this project, `feverish:unit`, in each field that is
 * counted in the one unit of its table; where each row has its own, `feverish:unitField` names the field that says it.
 * `feverish:units` of the package defines them. `fieldsMatch` is left out, and means `exact`: profile and specification
 * contradict each other there.
 */
export function dataPackageOf(tables: readonly PublishedTable[], colophon: Colophon): string {
  const { site, version, created, work, licence, rights } = colophon;
  const person = ({ given, family }: { readonly given: string; readonly family: string }, role: string) => ({
    title: `${given} ${family}`,
    givenName: given,
    familyName: family,
    roles: [role],
  });
  const content = {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'feverish-series',
    id: `${site}/data/datapackage.json`,
    title: colophon.name,
    description: `${colophon.description}\n\nThe licence covers the data and the annotations. The sentences that are quoted: ${rights}`,
    homepage: `${site}/`,
    version,
    created,
    keywords: [...new Set(tables.flatMap(({ keywords }) => keywords))],
    licenses: [{ name: licence.id, path: licence.address, title: licence.title }],
    contributors: [
      { title: colophon.editors, roles: ['creator', 'dataCurator'] },
      person(work.author, 'author'),
      person(work.translator, 'translator'),
    ],
    sources: [
      {
        title: `${work.author.given} ${work.author.family}, ${work.title} (${String(work.written)}), tr. ${work.translator.given} ${work.translator.family} (${String(work.translated)}), ch. ${String(work.chapter.number)}, “${work.chapter.title}”`,
        path: `${site}/text/`,
      },
    ],
    'feverish:changes': colophon.changes,
    'feverish:units': unitsOf(tables),
    resources: tables.map(resourceOf),
  };
  return `${JSON.stringify(content, null, 2)}\n`.normalize('NFC');
}

function resourceOf(table: PublishedTable) {
  const { slug, title, description, units, key, references } = table;
  const bytes = new TextEncoder().encode(csvOfTable(table));
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: slug,
    type: 'table',
    path: `${slug}.csv`,
    title,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.byteLength,
    hash: `sha256:${sha256(bytes)}`,
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      header: true,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: describeColumns(table).map((column) => fieldOf(column, key, units)),
      missingValues: [''],
      primaryKey: [key],
      ...(references.length === 0
        ? {}
        : {
            foreignKeys: references.map((reference) => ({
              fields: [reference.column],
              reference: { resource: reference.table, fields: [reference.column] },
            })),
          }),
    },
  };
}

function fieldOf(column: DescribedColumn, key: string, units: readonly Unit[]) {
  const { name, title, description, type, format, example, required, words, measured } = column;
  const [unit, another] = units;
  return {
    name,
    title,
    description,
    type,
    ...(format === undefined ? {} : { format }),
    ...(example === undefined ? {} : { example }),
    ...(measured && unit ? (another ? { 'feverish:unitField': 'unit' } : { 'feverish:unit': unit.id }) : {}),
    constraints: {
      required: required ?? false,
      ...(name === key ? { unique: true } : {}),
      ...(words === undefined ? {} : { enum: words }),
    },
  };
}
