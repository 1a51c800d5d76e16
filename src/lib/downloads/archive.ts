import { archiveReadme } from './archive-readme';
import { citePage } from './citation';
import { CITATION_FORMATS } from './citation-formats';
import type { Colophon } from './colophon';
import { csvOfTable } from './csv';
import { dataPackageOf } from './data-package';
import type { PublishedTable } from './published-table';
import { zipOf, type Files } from './zip';

/**
 * Everything in one ZIP: the Data Package with its CSVs, a README, the licence, the changelog, and the citations.
 *
 * @param changelog what changed from version to version, in Markdown.
 */
export function archiveOf(
  tables: readonly PublishedTable[],
  colophon: Colophon,
  changelog: string,
): Uint8Array<ArrayBuffer> {
  const citations = tables.map((table) => citePage(colophon, table));
  const files: Files = new Map([
    ['README.md', archiveReadme(tables, colophon)],
    ['LICENCE.txt', licenceText(colophon)],
    ['CHANGELOG.md', changelog],
    ...CITATION_FORMATS.map(({ extension, write }) => [`citations.${extension}`, write(citations)] as const),
    ['datapackage.json', dataPackageOf(tables, colophon)],
    ...tables.map((table) => [`${table.slug}.csv`, csvOfTable(table)] as const),
  ]);
  return zipOf(files, colophon.created);
}

function licenceText({ name, site, editors, licence, rights }: Colophon): string {
  return [
    `The data and the annotations of ${name}, by ${editors}, ${site}/, are licensed under`,
    `${licence.title}: ${licence.address}`,
    '',
    'You may share and change them, also for gain, if you name their source, link to the licence and say what you changed.',
    'citations.txt says how to name the source.',
    '',
    'The licence does not extend to the sentences that are quoted:',
    rights,
    '',
  ].join('\n');
}
