import type { Dataset } from '../datasets/dataset';
import type { DatasetRow } from '../datasets/row';
import type { Edition } from '../edition/edition';
import type { Unit } from '../quantities/unit';
import type { Cell } from './cell';
import type { Column } from './column';
import { COLUMNS } from './columns';
import { publishedCells } from './csv';

/** Cells that stand in another table too: those of `column` here are found in `column` of `table`. */
interface TableReference {
  readonly column: string;
  readonly table: string;
}

/** A table as it is published, whatever the format. */
export interface PublishedTable {
  /** The name of its files, and of its resource in the Data Package. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** The page of the site that shows it, below the address of the site. */
  readonly page: string;
  readonly columns: readonly Column[];
  /** The column that no two rows have in common. */
  readonly key: string;
  readonly references: readonly TableReference[];
  readonly rows: readonly (readonly Cell[])[];
  /** The units that stand in the table, each with its definition. */
  readonly units: readonly Unit[];
  /** What a user must know of the whole, in sentences under short titles. */
  readonly remarks: readonly { readonly title: string; readonly text: string }[];
}

/** The table of all figures: the one to which the tables of single datasets refer. */
const OBSERVATIONS = 'observations';

/**
 * Every table that is published: each dataset, and all figures in one. Whatever is made of tables (files, package,
 * archive, endpoints) takes them from here, so that another table is one more line.
 *
 * @throws RangeError for a table without rows, and for a row in a unit that the edition does not define.
 */
export function publishedTables(edition: Edition): readonly PublishedTable[] {
  const tables = [
    ...edition.datasets.map((dataset) => datasetTable(dataset, edition)),
    observationsTable(edition),
  ];
  for (const { slug, rows } of tables) {
    if (rows.length === 0) throw new RangeError(`table without rows: ${JSON.stringify(slug)}`);
  }
  return tables;
}

/** The units of all tables together, each once. */
export function unitsOf(tables: readonly PublishedTable[]): readonly Unit[] {
  return [...new Map(tables.flatMap(({ units }) => units.map((unit) => [unit.id, unit] as const))).values()];
}

function datasetTable(dataset: Dataset, edition: Edition): PublishedTable {
  const { slug, title, description, keywords, rows, basis, dating, caveats } = dataset;
  return {
    slug,
    title,
    description,
    keywords,
    page: `/datasets/${slug}/`,
    columns: COLUMNS,
    key: 'id',
    references: basis === 'events' ? [] : [{ column: 'id', table: OBSERVATIONS }],
    rows: rows.map(publishedCells),
    units: definedUnits(slug, rows, edition),
    remarks: [...dating.map((text) => ({ title: 'Dating', text })), ...caveats],
  };
}

function observationsTable(edition: Edition): PublishedTable {
  const rows = edition.allFigures.rows();
  return {
    slug: OBSERVATIONS,
    title: 'All figures',
    description:
      'The figures of all datasets in one table, each with its series and its unit; the dated events have a table of their own.',
    keywords: [...new Set(edition.datasets.flatMap(({ keywords }) => keywords))],
    page: '/datasets/',
    columns: COLUMNS,
    key: 'id',
    references: [],
    rows: rows.map(publishedCells),
    units: definedUnits(OBSERVATIONS, rows, edition),
    remarks: [
      {
        title: 'Not one series',
        text: 'The rows have different units and different subjects. Only figures of one series compare.',
      },
    ],
  };
}

function definedUnits(slug: string, rows: readonly DatasetRow[], { units }: Edition): readonly Unit[] {
  const found = new Map<string, Unit>();
  for (const { id, unit } of rows) {
    if (unit === null) continue;
    const defined = units.get(unit);
    if (!defined) throw new RangeError(`unknown unit: ${JSON.stringify(unit)} (${slug}, ${id})`);
    found.set(unit, defined);
  }
  return [...found.values()];
}
