import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { DataPackage } from './package-schema';

type Resource = DataPackage['resources'][number];

/** What a cell of a type looks like. */
const CELLS: Readonly<Record<string, RegExp>> = {
  string: /^[^]+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/**
 * Where the files of a package are not what it says of them: length, hash, header, types, constraints, keys and foreign
 * keys, each breach named with its resource. None where all is as it says.
 *
 * @param bytesOf the bytes of a file by its path in the package.
 */
export function packageBreaches(
  { resources }: DataPackage,
  bytesOf: (path: string) => Uint8Array,
): readonly string[] {
  const tables = new Map(
    resources.map((resource) => [resource.name, rowsOf(bytesOf(resource.path))] as const),
  );
  return resources.flatMap((resource) => [
    ...fileBreaches(resource, bytesOf(resource.path)),
    ...cellBreaches(resource, tables.get(resource.name) ?? []),
    ...keyBreaches(resource, tables),
  ]);
}

type Rows = readonly (readonly string[])[];

function rowsOf(bytes: Uint8Array): Rows {
  return parse(Buffer.from(bytes), { recordDelimiter: '\r\n' });
}

function fileBreaches({ name, bytes, hash }: Resource, content: Uint8Array): string[] {
  const found = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  return [
    ...(content.byteLength === bytes
      ? []
      : [`${name}: ${String(content.byteLength)} bytes, not ${String(bytes)}`]),
    ...(found === hash ? [] : [`${name}: hash ${found}, not ${hash}`]),
  ];
}

function cellBreaches(
  { name, schema: { fields, missingValues } }: Resource,
  [header, ...rows]: Rows,
): string[] {
  const names = fields.map((field) => field.name);
  if (header?.join() !== names.join())
    return [`${name}: header ${String(header?.join())}, not ${names.join()}`];
  if (rows.length === 0) return [`${name}: no rows`];
  return rows.flatMap((cells, row) =>
    fields.flatMap(({ name: field, type, constraints }, place) => {
      const cell = cells[place] ?? '';
      const told = `${name}, row ${String(row + 1)}, ${field}: ${JSON.stringify(cell)}`;
      if (missingValues.includes(cell)) return constraints.required ? [`${told} is required`] : [];
      return [
        ...(CELLS[type]?.test(cell) ? [] : [`${told} is no ${type}`]),
        ...(constraints.enum?.includes(cell) === false ? [`${told} is none of its words`] : []),
      ];
    }),
  );
}

function keyBreaches({ name, schema }: Resource, tables: ReadonlyMap<string, Rows>): string[] {
  const unique = schema.fields.filter(({ constraints }) => constraints.unique).map((field) => [field.name]);
  const doubled = [schema.primaryKey, ...unique].flatMap((fields) => {
    const keys = keysOf(tables.get(name) ?? [], fields);
    return keys
      .filter((key, index) => keys.indexOf(key) !== index)
      .map((key) => `${name}: ${key} stands twice`);
  });
  const lost = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const there = new Set(keysOf(tables.get(reference.resource ?? name) ?? [], reference.fields));
    return keysOf(tables.get(name) ?? [], fields)
      .filter((key) => !there.has(key))
      .map((key) => `${name}: ${key} is not in ${reference.resource ?? name}`);
  });
  return [...doubled, ...lost];
}

function keysOf([header = [], ...rows]: Rows, fields: readonly string[]): string[] {
  return rows.map((cells) => fields.map((field) => cells[header.indexOf(field)]).join(', '));
}
