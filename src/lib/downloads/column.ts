/** A type of a cell, by its name in Table Schema. */
type ColumnType = 'string' | 'number' | 'year' | 'date';

/** One column of a published table, described for whoever reads the table without this site. */
export interface Column {
  /** The name in the header: an interface, which does not change lightly. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: ColumnType;
  /** A narrower form of the type, in Table Schema's word. */
  readonly format?: 'uri';
  /** True where every row has a cell. */
  readonly required?: true;
  /** All the words that a cell may hold. */
  readonly words?: readonly string[];
  /** True where the number is counted in the unit that the column `unit` of the same row says. */
  readonly measured?: true;
}

/** A column that needs no more than a description; its title is its name in words. */
export function column<const Name extends string>(
  name: Name,
  description: string,
  type: ColumnType = 'string',
): Column & { readonly name: Name } {
  return { name, title: name.replaceAll('_', ' '), description, type };
}
