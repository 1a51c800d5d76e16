import type { YearRange } from '../calendar/year-range';
import type { DatasetRow } from '../datasets/row';
import type { Unit } from '../quantities/unit';
import type { Cell } from './cell';
import { citePage, type Citation } from './citation';
import { citationText } from './citation-text';
import type { Colophon } from './colophon';
import type { Column } from './column';
import { COLUMNS } from './columns';
import { publishedCells } from './csv';
import type { PublishedTable } from './published-table';

/** What stands beside the rows of a table in its JSON. */
export interface JsonHead {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly changes: string;
  readonly license: string;
  readonly rights: string;
  readonly homepage: string;
  readonly citation: string;
  readonly units: readonly Unit[];
}

/** What the JSON of a table says of it: what it is, which state of it, how to cite it. */
export function jsonHeadOf(table: PublishedTable, colophon: Colophon): JsonHead {
  const { slug, title, description, page, units } = table;
  return {
    name: slug,
    title,
    description,
    version: colophon.version,
    created: colophon.created,
    changes: colophon.changes,
    license: colophon.licence.id,
    rights: colophon.rights,
    homepage: colophon.site + page,
    citation: citationText(citePage(colophon, table)),
    units,
  };
}

/**
 * A table as JSON: what it is, which state of it, how to cite it, and under `rows` an object for each row with the
 * fields of the CSV, in its order. A number is a number; what is not stated is `null`.
 */
export function jsonOf(table: PublishedTable, colophon: Colophon): string {
  return written({ ...jsonHeadOf(table, colophon), rows: fieldsOf(table.columns, table.rows) });
}

/**
 * Rows of some years as JSON: what the whole table says of itself, the years under `years`, and the address and the
 * citation of that selection, so that it is never taken for the whole.
 *
 * @param cited the citation of these years of the dataset.
 */
export function jsonOfYears(
  head: JsonHead,
  rows: readonly DatasetRow[],
  years: YearRange,
  cited: Citation,
): string {
  return written({
    ...head,
    homepage: cited.address,
    citation: citationText(cited),
    years,
    rows: fieldsOf(COLUMNS, rows.map(publishedCells)),
  });
}

function fieldsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[]) {
  return rows.map((cells) =>
    Object.fromEntries(columns.map(({ name }, place) => [name, cells[place]?.value ?? null])),
  );
}

const written = (content: object): string => `${JSON.stringify(content, null, 2)}\n`.normalize('NFC');
