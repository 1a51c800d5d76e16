import { error } from '@sveltejs/kit';
import { renderLayouts } from '$lib/charts/render-static';
import { chartInput } from '$lib/components/chart-input';
import { embedSizeOf } from '$lib/downloads/embed-size';
import { filesOfAll, filesOfTable } from '$lib/downloads/published-files';
import { viewAdjustable } from '$lib/edition/adjustable-view';
import { datasetNotes } from '$lib/edition/dataset-notes';
import { viewDataset } from '$lib/edition/dataset-view';
import type { EntryGenerator, PageServerLoad } from './$types';
import { siteTables } from '../../data/tables.server';
import { siteColophon, siteEdition } from '../../site.server';
import type { PanelProps } from './panel';

export const entries: EntryGenerator = () => siteEdition().datasets.map(({ slug }) => ({ slug }));

/** A dataset: its chart, its sentences and rows, and what the panels below them hold. */
export const load: PageServerLoad = async ({ params: { slug } }) => {
  const edition = siteEdition();
  const tables = siteTables();
  const table = tables.find((each) => each.slug === slug);
  if (!table || !edition.datasets.some((each) => each.slug === slug))
    error(404, `There is no dataset “${slug}”.`);
  const view = viewDataset(edition, slug);
  const colophon = siteColophon();
  const chart = renderLayouts(chartInput(view, view.headline));
  const panel: PanelProps = {
    view,
    notes: datasetNotes(edition, slug),
    colophon,
    table,
    files: await filesOfTable(table, colophon),
    filesOfAll: filesOfAll(tables, colophon, edition.changelog),
    embedSize: embedSizeOf(chart),
  };
  return { view, adjustable: viewAdjustable(edition, slug), chart, panel };
};
