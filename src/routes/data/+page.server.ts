import { archiveOf } from '$lib/downloads/archive';
import { CLAIM_COLUMNS, claimsCsv } from '$lib/downloads/claims-csv';
import { COLUMNS } from '$lib/downloads/columns';
import { dataPackageOf } from '$lib/downloads/data-package';
import { filesOfTable, publishedFile } from '$lib/downloads/published-files';
import { unitsOf } from '$lib/downloads/published-table';
import type { PageServerLoad } from './$types';
import { siteColophon, siteEdition } from '../site.server';
import { siteTables } from './tables.server';

/** Every file at a fixed address, what its columns hold, and what the versions of the data changed. */
export const load: PageServerLoad = async () => {
  const { claims, source, changelog, history, created } = siteEdition();
  const colophon = siteColophon();
  const tables = siteTables();
  return {
    tables: [
      ...(await Promise.all(
        tables.map(async (table) => ({
          slug: table.slug,
          title: table.title,
          description: table.description,
          page: table.page,
          rows: table.rows.length,
          files: await filesOfTable(table, colophon),
        })),
      )),
      {
        slug: 'claims',
        title: 'Claims',
        description:
          'What the author asserts of his own figures, one row for each assertion, with the calculation that checks it and its verdict. It has columns of its own and stands outside of the package.',
        page: '/claims/',
        rows: claims.length,
        files: [publishedFile('claims.csv', 'CSV', claimsCsv(claims, { source, site: colophon.site }))],
      },
    ],
    all: [
      {
        says: 'The tables of figures, described for machines: a Data Package, version 2, with the types of the columns, the units and the hash of each CSV.',
        file: publishedFile('datapackage.json', 'Data Package', dataPackageOf(tables, colophon)),
      },
      {
        says: 'The package with its CSVs, a README, the licence, this list of changes, and the citation of each table as text, BibTeX, RIS and CSL-JSON.',
        file: publishedFile('feverish-series.zip', 'ZIP', archiveOf(tables, colophon, changelog)),
      },
    ],
    columns: [
      { id: 'columns', of: 'the tables of figures and events', columns: COLUMNS },
      { id: 'claim-columns', of: 'the claims', columns: CLAIM_COLUMNS },
    ].map(({ columns, ...rest }) => ({
      ...rest,
      columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    })),
    units: unitsOf(tables).map(({ id, definition }) => ({ id, definition })),
    version: colophon.version,
    created,
    history,
    licence: colophon.licence,
    rights: colophon.rights,
    site: colophon.site,
  };
};
