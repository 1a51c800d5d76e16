import { renderSmall } from '$lib/charts/render-static';
import { chartInput } from '$lib/components/chart-input';
import { boundsOf } from '$lib/datasets/row-years';
import { filesOfAll, filesOfTable, type PublishedFile } from '$lib/downloads/published-files';
import { sizeInWords } from '$lib/downloads/size-in-words';
import { viewDataset } from '$lib/edition/dataset-view';
import type { PageServerLoad } from './$types';
import { siteTables } from '../data/tables.server';
import { siteColophon, siteEdition } from '../site.server';

/** Every dataset, as far as the list says it, with a small chart. */
export const load: PageServerLoad = async () => {
  const edition = siteEdition();
  const { datasets, allFigures, changelog } = edition;
  const colophon = siteColophon();
  const tables = siteTables();
  const files = await Promise.all(tables.map((table) => filesOfTable(table, colophon)));
  const inWords = ({ name, title, bytes }: PublishedFile) => ({ name, title, size: sizeInWords(bytes) });
  const filesOf = (slug: string) =>
    (files[tables.findIndex((table) => table.slug === slug)] ?? []).map(inWords);
  const chartOf = (slug: string) => {
    const view = viewDataset(edition, slug);
    return renderSmall(chartInput({ ...view, events: [] }, view.headline));
  };
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
      chart: chartOf(slug),
    })),
    version: colophon.version,
    files: filesOf('observations'),
    filesOfAll: filesOfAll(tables, colophon, changelog).map(inWords),
    total: allFigures.rows().length,
  };
};
