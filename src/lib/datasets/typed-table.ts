import { from, type ColumnTable } from 'arquero';
import * as v from 'valibot';

type RowSchema = v.StrictObjectSchema<v.ObjectEntries, undefined>;

/**
 * An Arquero table that knows the types of its columns from the schema of its rows.
 * Arquero's own table is untyped, and turns `null * 2` into 0: compute outside it, on the typed rows.
 */
export interface TypedTable<Schema extends RowSchema> {
  readonly arquero: ColumnTable;
  /** The columns, in the order of the schema. */
  readonly columns: readonly (keyof v.InferOutput<Schema> & string)[];
  /** The rows, in the order of the table. */
  rows(): v.InferOutput<Schema>[];
  /** One column, in the order of the table. */
  column<Name extends keyof v.InferOutput<Schema> & string>(name: Name): v.InferOutput<Schema>[Name][];
  /** The table after some of Arquero's verbs that keep its columns: `filter`, `orderby`, `concat`, `slice`. */
  with(verbs: (table: ColumnTable) => ColumnTable): TypedTable<Schema>;
}

/**
 * A table of rows, each checked against the schema.
 * Throws a `ValiError` for a row that does not fit it: rows are made by the build, so that is a bug and no fault of the data.
 */
export function tableOf<const Schema extends RowSchema>(
  schema: Schema,
  rows: readonly v.InferInput<Schema>[],
): TypedTable<Schema> {
  const columns = Object.keys(schema.entries) as (keyof v.InferOutput<Schema> & string)[];
  return typed(columns, from(v.parse(v.array(schema), rows) as object[], columns));
}

function typed<Schema extends RowSchema>(
  columns: readonly (keyof v.InferOutput<Schema> & string)[],
  arquero: ColumnTable,
): TypedTable<Schema> {
  return {
    arquero,
    columns,
    rows: () => arquero.objects() as v.InferOutput<Schema>[],
    column: (name) => Array.from(arquero.array(name) as Iterable<v.InferOutput<Schema>[typeof name]>),
    with: (verbs) => typed(columns, verbs(arquero)),
  };
}
