import type { Column } from './column';
import type { PublishedTable } from './published-table';

/** A column as it stands in one table: with the unit in its title where there is one, and a cell of it. */
export interface DescribedColumn extends Column {
  /** A cell as the CSV has it; `undefined` where no row has one. */
  readonly example: string | undefined;
}

/** The columns of a table, each with the unit of its numbers in the title, and the first cell that is not empty. */
export function describeColumns({ columns, rows, units }: PublishedTable): readonly DescribedColumn[] {
  const [unit, another] = units;
  return columns.map((column, place) => ({
    ...column,
    title: column.measured && unit && !another ? `${column.title} (${unit.id})` : column.title,
    example: rows.map((cells) => cells[place]?.text).find((text) => text !== undefined && text !== ''),
  }));
}
