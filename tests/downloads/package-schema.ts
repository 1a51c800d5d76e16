import * as v from 'valibot';

/*
 * What the Data Package specification, version 2.0, requires of a descriptor with tabular resources, and what this
 * project adds: every resource is a CSV beside the descriptor, with length and SHA-256. Written from the
 * specification and kept with the tests, so that the package is judged by other words than those that made it; the
 * build needs no validator for what its own types already say.
 */

const NameSchema = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/));
const TextSchema = v.pipe(v.string(), v.minLength(1));
const WebSchema = v.pipe(v.string(), v.regex(/^https?:\/\//), v.url());
/** Beside the descriptor: no folder, no step up, no address. */
const SiblingSchema = v.pipe(v.string(), v.regex(/^[^/\\~.:][^/\\:]*$/));
const profile = (name: string) => v.literal(`https://datapackage.org/profiles/2.0/${name}.json`);
const Rfc3339Schema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
const unique = <Item>(keys: (item: Item) => unknown) =>
  v.check<Item[], string>(
    (items) => new Set(items.map(keys)).size === items.length,
    'no two that are called the same',
  );

/** Formats that each type of field may have, besides `default`. */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  string: ['default', 'email', 'uri', 'binary', 'uuid'],
  number: ['default'],
  integer: ['default'],
  year: ['default'],
  boolean: ['default'],
};

const FieldSchema = v.pipe(
  v.looseObject({
    name: TextSchema,
    title: TextSchema,
    description: TextSchema,
    type: v.picklist([
      'string',
      'number',
      'integer',
      'boolean',
      'object',
      'array',
      'list',
      'datetime',
      'date',
      'time',
      'year',
      'yearmonth',
      'duration',
      'geopoint',
      'geojson',
      'any',
    ]),
    format: v.optional(TextSchema),
    example: v.optional(TextSchema),
    constraints: v.strictObject({
      required: v.optional(v.boolean()),
      unique: v.optional(v.boolean()),
      enum: v.optional(v.pipe(v.array(v.string()), v.minLength(1), unique(String))),
    }),
  }),
  v.check(({ type, format = 'default' }) => FORMATS[type]?.includes(format) ?? true, 'a format of its type'),
  v.check(
    (field) =>
      Object.keys(field).every((name) =>
        /^(?:name|title|description|type|format|example|constraints|feverish:\w+)$/.test(name),
      ),
    'properties of the specification, or of the project under its own prefix',
  ),
);

const ForeignKeySchema = v.pipe(
  v.strictObject({
    fields: v.pipe(v.array(TextSchema), v.minLength(1)),
    reference: v.strictObject({
      resource: v.optional(NameSchema),
      fields: v.pipe(v.array(TextSchema), v.minLength(1)),
    }),
  }),
  v.check(
    ({ fields, reference }) => fields.length === reference.fields.length,
    'as many fields on both sides',
  ),
);

const TableSchemaSchema = v.pipe(
  v.strictObject({
    $schema: profile('tableschema'),
    fields: v.pipe(
      v.array(FieldSchema),
      v.minLength(1),
      unique(({ name }) => name),
    ),
    missingValues: v.pipe(v.array(v.string()), unique(String)),
    primaryKey: v.pipe(v.array(TextSchema), v.minLength(1)),
    foreignKeys: v.optional(v.pipe(v.array(ForeignKeySchema), v.minLength(1))),
  }),
  v.check(({ fields, primaryKey, foreignKeys = [] }) => {
    const names = new Set(fields.map(({ name }) => name));
    return [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].every((name) => names.has(name));
  }, 'keys made of fields that there are'),
);

const ResourceSchema = v.strictObject({
  $schema: profile('dataresource'),
  name: NameSchema,
  type: v.literal('table'),
  path: SiblingSchema,
  title: TextSchema,
  description: TextSchema,
  format: v.literal('csv'),
  mediatype: v.literal('text/csv'),
  encoding: v.literal('utf-8'),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  dialect: v.strictObject({
    $schema: profile('tabledialect'),
    header: v.literal(true),
    delimiter: v.literal(','),
    lineTerminator: v.literal('\r\n'),
    quoteChar: v.literal('"'),
    doubleQuote: v.literal(true),
  }),
  schema: TableSchemaSchema,
});

/** The descriptor of a Data Package. */
export const PackageSchema = v.pipe(
  v.strictObject({
    $schema: profile('datapackage'),
    name: NameSchema,
    id: WebSchema,
    title: TextSchema,
    description: TextSchema,
    homepage: WebSchema,
    version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
    created: Rfc3339Schema,
    keywords: v.pipe(v.array(TextSchema), v.minLength(1), unique(String)),
    licenses: v.pipe(
      v.array(
        v.strictObject({
          name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/)),
          path: WebSchema,
          title: TextSchema,
        }),
      ),
      v.minLength(1),
    ),
    contributors: v.pipe(
      v.array(
        v.strictObject({
          title: TextSchema,
          givenName: v.optional(TextSchema),
          familyName: v.optional(TextSchema),
          roles: v.pipe(v.array(TextSchema), v.minLength(1)),
        }),
      ),
      v.minLength(1),
    ),
    sources: v.pipe(v.array(v.strictObject({ title: TextSchema, path: WebSchema })), v.minLength(1)),
    'feverish:changes': TextSchema,
    'feverish:units': v.pipe(
      v.array(
        v.strictObject({ id: TextSchema, measure: TextSchema, scale: v.number(), definition: TextSchema }),
      ),
      unique(({ id }) => id),
    ),
    resources: v.pipe(
      v.array(ResourceSchema),
      v.minLength(1),
      unique(({ name }) => name),
    ),
  }),
  v.check(({ resources }) => {
    const names = new Set(resources.map(({ name }) => name));
    return resources.every(({ schema: { foreignKeys = [] } }) =>
      foreignKeys.every(({ reference: { resource } }) => resource === undefined || names.has(resource)),
    );
  }, 'foreign keys to resources of the package'),
);
export type DataPackage = v.InferOutput<typeof PackageSchema>;
