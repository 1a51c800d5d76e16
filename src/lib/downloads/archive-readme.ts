import type { Colophon } from './colophon';
import { describeColumns } from './described-column';
import { unitsOf, type PublishedTable } from './published-table';

/** The README of the archive, in Markdown: what lies in it, what columns and units are, whose it is. */
export function archiveReadme(tables: readonly PublishedTable[], colophon: Colophon): string {
  const { name, description, version, created, site, licence, rights } = colophon;
  const files = [
    ...tables.map(({ slug, rows, description: holds }) => [`${slug}.csv`, String(rows.length), holds]),
    ['datapackage.json', '', 'All tables, described for machines: a Data Package, version 2.'],
    ['citations.txt', '', 'How to cite each table; beside it the same as BibTeX, RIS and CSL-JSON.'],
    ['CHANGELOG.md', '', 'What changed from version to version.'],
    ['LICENCE.txt', '', 'What may be done with the data, and to what the licence does not extend.'],
  ];
  const units = unitsOf(tables).map(({ id, measure, scale, definition }) => [
    id,
    measure,
    String(scale),
    definition,
  ]);
  return [
    `# ${name}: the data`,
    description,
    `Version ${version} of the data, recorded ${created}. The site: ${site}/`,
    '## Files',
    tableOf(['file', 'rows', 'holds'], files),
    'Text is UTF-8, commas divide the cells, lines end with CRLF, the first row names the columns. An empty cell is what is not stated, or an open end; it is never 0.',
    ...alike(tables).flatMap((group) => [
      `## Columns of ${group.map(({ slug }) => `${slug}.csv`).join(', ')}`,
      columnsOf(group),
    ]),
    '## Units',
    tableOf(['unit', 'measure', 'scale', 'definition'], units),
    '## What must be known',
    ...tables.map(({ title, remarks }) =>
      [`### ${title}`, '', ...remarks.map((remark) => `- ${remark.title}: ${remark.text}`)].join('\n'),
    ),
    '## Licence',
    `${licence.title}, ${licence.address}`,
    `The quoted text: ${rights}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** Tables in groups that have the same columns. */
function alike(tables: readonly PublishedTable[]): readonly (readonly PublishedTable[])[] {
  const groups = new Map<string, PublishedTable[]>();
  for (const table of tables) {
    const names = table.columns.map(({ name }) => name).join();
    groups.set(names, [...(groups.get(names) ?? []), table]);
  }
  return [...groups.values()];
}

function columnsOf(group: readonly PublishedTable[]): string {
  const [first] = group;
  if (!first) return '';
  const columns = describeColumns({ ...first, units: [], rows: group.flatMap(({ rows }) => rows) });
  return tableOf(
    ['column', 'type', 'holds', 'example'],
    columns.map(({ name, type, description, example }) => [name, type, description, example ?? '']),
  );
}

function tableOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
