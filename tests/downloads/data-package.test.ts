import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { csvOfTable } from '$lib/downloads/csv';
import { dataPackageOf } from '$lib/downloads/data-package';
import { sampleEdition, SITE } from '../edition/sample';
import { packageBreaches } from './package-breaches';
import { PackageSchema, type DataPackage } from './package-schema';
import { sampleColophon, sampleTables } from './sample';

const text = dataPackageOf(sampleTables, sampleColophon);
const descriptor = v.parse(PackageSchema, JSON.parse(text));
const files = new Map<string, Uint8Array>(
  sampleTables.map((table) => [`${table.slug}.csv`, new TextEncoder().encode(csvOfTable(table))] as const),
);
const bytesOf = (path: string) => files.get(path) ?? new Uint8Array();

/** The descriptor with something put differently in its first resource. */
function withResource(change: (resource: DataPackage['resources'][number]) => void): DataPackage {
  const changed = structuredClone(descriptor);
  const [resource] = changed.resources;
  if (resource) change(resource);
  return changed;
}

describe('dataPackageOf(tables, colophon)', () => {
  test('keeps to the specification', () => {
    expect(v.safeParse(PackageSchema, JSON.parse(text)).issues).toBeUndefined();
  });

  test('has a resource for each table, in their order', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(sampleTables.map(({ slug }) => slug));
    expect(sampleTables.map(({ slug }) => slug)).toEqual([
      ...sampleEdition.datasets.map(({ slug }) => slug),
      'observations',
    ]);
  });

  test('says of each CSV what the file is: bytes, hash, header, types, keys, foreign keys', () => {
    expect(packageBreaches(descriptor, bytesOf)).toEqual([]);
  });

  test('refers every table of figures to the table of all figures', () => {
    const referring = descriptor.resources.filter(({ schema }) => schema.foreignKeys).map(({ name }) => name);
    const withFigures = sampleEdition.datasets.filter(({ basis }) => basis !== 'events');
    expect(referring).toEqual(withFigures.map(({ slug }) => slug));
  });

  test('carries the version and the moment of the data, and the addresses of the site', () => {
    expect(descriptor).toMatchObject({
      version: sampleEdition.version,
      created: sampleEdition.created,
      id: `${SITE}/data/datapackage.json`,
      homepage: `${SITE}/`,
    });
  });

  test('names the unit of each measured field, in its title too, and defines every unit that it names', () => {
    const defined = new Set(descriptor['feverish:units'].map(({ id }) => id));
    expect([...defined].toSorted()).toEqual([...sampleEdition.units.keys()].toSorted());
    const fieldsOf = (name: string) =>
      descriptor.resources.find((each) => each.name === name)?.schema.fields ?? [];
    for (const { slug, unit } of sampleEdition.datasets) {
      for (const field of fieldsOf(slug).filter(({ name }) => ['value', 'low', 'high'].includes(name))) {
        if (unit === null) expect(field).not.toHaveProperty('feverish:unit');
        else {
          expect(defined.has(unit)).toBe(true);
          expect(field['feverish:unit']).toBe(unit);
          expect(field.title).toContain(`(${unit})`);
        }
      }
    }
    expect(fieldsOf('observations').find(({ name }) => name === 'value')).toMatchObject({
      'feverish:unitField': 'unit',
      title: 'Value',
    });
    expect(fieldsOf('chronology').find(({ name }) => name === 'value')).not.toHaveProperty(
      'feverish:unitField',
    );
  });

  test('takes each example from the rows', () => {
    for (const { name, schema } of descriptor.resources) {
      const csv = new TextDecoder().decode(bytesOf(`${name}.csv`));
      for (const { example } of schema.fields) {
        if (example !== undefined) expect(csv).toContain(example.replaceAll('"', '""'));
      }
    }
  });
});

describe('the checks of the package name', () => {
  const first = sampleTables[0]?.slug ?? '';
  const cases: readonly (readonly [string, DataPackage, string])[] = [
    [
      'a hash that does not match',
      withResource((resource) => (resource.hash = `sha256:${'0'.repeat(64)}`)),
      `${first}: hash sha256:`,
    ],
    ['a wrong length', withResource((resource) => (resource.bytes += 1)), `${first}: `],
    [
      'a header that is another',
      withResource(({ schema }) => schema.fields.reverse()),
      `${first}: header id,series`,
    ],
    [
      'a cell of another type',
      withResource(({ schema }) => {
        for (const field of schema.fields) if (field.name === 'series') field.type = 'number';
      }),
      'is no number',
    ],
    [
      'a key that stands twice',
      withResource(({ schema }) => (schema.primaryKey = ['series'])),
      'stands twice',
    ],
    [
      'a foreign key that leads nowhere',
      withResource(({ schema }) => {
        schema.foreignKeys = [{ fields: ['id'], reference: { resource: 'chronology', fields: ['id'] } }];
      }),
      'is not in chronology',
    ],
    [
      'a required cell that is empty',
      withResource(({ schema }) => {
        for (const field of schema.fields) field.constraints.required = true;
      }),
      'is required',
    ],
  ];

  test.each(cases)('%s', (_what, changed, piece) => {
    expect(packageBreaches(changed, bytesOf).filter((breach) => breach.includes(piece))).not.toEqual([]);
  });

  test('a resource without rows', () => {
    const header = (path: string) =>
      new TextEncoder().encode(`${new TextDecoder().decode(bytesOf(path)).split('\r\n')[0] ?? ''}\r\n`);
    expect(packageBreaches(descriptor, header)).toContain(`${first}: no rows`);
  });

  test.each([
    [
      'a path out of the folder',
      (resource: DataPackage['resources'][number]) => (resource.path = '../x.csv'),
    ],
    ['an MD5', (resource: DataPackage['resources'][number]) => (resource.hash = '0'.repeat(32))],
    [
      'a resource of the name of another',
      (resource: DataPackage['resources'][number]) => (resource.name = 'observations'),
    ],
    [
      'a key of a field that there is not',
      ({ schema }: DataPackage['resources'][number]) => (schema.primaryKey = ['nowhere']),
    ],
  ])('%s as no package', (_what, change) => {
    expect(v.is(PackageSchema, withResource(change))).toBe(false);
  });
});
