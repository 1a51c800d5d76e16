import { boundsOf } from '$lib/datasets/row-years';
import { filesOfAll, filesOfTable, type PublishedFile } from '$lib/downloads/published-files';
import { sizeInWords } from '$lib/downloads/size-in-words';
import type { PageServerLoad } from './$types';
import { siteTables } from '../data/tables.server';
import { siteColophon, siteEdition } from '../site.server';

/** Every dataset, as far as the list says it. The charts are put into the HTML alone, by `+page.ts`. */
export const load: PageServerLoad = async () => {
  const { datasets, allFigures, changelog } = siteEdition();
  const colophon = siteColophon();
  const tables = siteTables();
  const files = await Promise.all(tables.map((table) => filesOfTable(table, colophon)));
  const inWords = ({ name, title, bytes }: PublishedFile) => ({ name, title, size: sizeInWords(bytes) });
  const filesOf = (slug: string) =>
    (files[tables.findIndex((table) => table.slug === slug)] ?? []).map(inWords);
  return {
    datasets: datasets.map(({ slug, title, description, unit, basis, rows }) => ({
      slug,
      title,
      description,
      unit,
      basis,
      count: rows.length,
      bounds: boundsOf(rows),
      files: filesOf(slug),
    })),
    version: colophon.version,
    files: filesOf('observations'),
    filesOfAll: filesOfAll(tables, colophon, changelog).map(inWords),
    total: allFigures.rows().length,
  };
};
