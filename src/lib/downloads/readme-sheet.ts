import { refuseFormula } from './cell';
import { citePage } from './citation';
import { citationText } from './citation-text';
import type { Colophon } from './colophon';
import { describeColumns } from './described-column';
import type { PublishedTable } from './published-table';

/** A row of the sheet; the first cell of a heading, or all cells of one, are set bold. */
export interface ReadmeRow {
  readonly cells: readonly (string | number)[];
  readonly heading: boolean;
}

/**
 * What stands beside a table in its spreadsheet, so that no one has the figures without it: the state, the citation, the
 * licence, the columns, the units, and what a user must know.
 * Throws a `RangeError` for words that a spreadsheet would take for a formula.
 */
export function readmeRows(table: PublishedTable, colophon: Colophon): readonly ReadmeRow[] {
  const { title, description, page, units, remarks } = table;
  const { name, version, created, changes, licence, rights, site } = colophon;
  const rows: readonly ReadmeRow[] = [
    heading(title),
    line(description),
    line(),
    line('Edition', name),
    line('Version', version),
    line('Recorded', created),
    line('Changes', plain(changes)),
    line('Page', site + page),
    line('Cite as', citationText(citePage(colophon, table))),
    line('Licence', `${licence.title}, ${licence.address}`),
    line('Quoted text', rights),
    line('Empty cell', 'Not stated, or no bound on that side. Never 0.'),
    line(),
    heading('Column', 'Title', 'Type', 'Holds', 'Example'),
    ...describeColumns(table).map((each) =>
      line(each.name, each.title, each.type, plain(each.description), each.example ?? ''),
    ),
    ...(units.length === 0 ? [] : [line(), heading('Unit', 'Measure', 'Scale', 'Definition')]),
    ...units.map(({ id, measure, scale, definition }) => line(id, measure, scale, definition)),
    line(),
    heading('To be known'),
    ...remarks.map((remark) => line(remark.title, remark.text)),
  ];
  for (const { cells } of rows) {
    for (const cell of cells) if (typeof cell === 'string') refuseFormula(cell, `(${table.slug}, readme)`);
  }
  return rows;
}

const line = (...cells: readonly (string | number)[]): ReadmeRow => ({ cells, heading: false });
const heading = (...cells: readonly string[]): ReadmeRow => ({ cells, heading: true });

/** Markdown as plain words: without the marks of code, and lists as sentences. */
function plain(markdown: string): string {
  return markdown.replaceAll('`', '').replace(/^- /gm, '').replace(/\s+/g, ' ').trim();
}
