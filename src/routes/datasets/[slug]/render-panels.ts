import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { colophonOf } from '$lib/downloads/colophon';
import { filesOfAll, filesOfTable } from '$lib/downloads/published-files';
import { publishedTables } from '$lib/downloads/published-table';
import { datasetNotes } from '$lib/edition/dataset-notes';
import { viewDataset } from '$lib/edition/dataset-view';
import { proveData } from '$lib/edition/prove-data';
import Caveats from './Caveats.svelte';
import Cite from './Cite.svelte';
import Dating from './Dating.svelte';
import Downloads from './Downloads.svelte';
import Embed from './Embed.svelte';
import type { PanelProps } from './panel';
import Picture from './Picture.svelte';

/**
 * What stands below a dataset, in this order: its caveats, how it is dated, its files, its picture, its citation, its
 * chart for other pages.
 */
const PANELS: readonly Component<PanelProps>[] = [Caveats, Dating, Downloads, Picture, Cite, Embed];

/**
 * The markup of the panels below a dataset: what is to be known beside its figures, and what is taken away from the page. It is never brought to life; the acts of
 * its buttons are fetched when one is pressed. Only at build time: it reads the folder `data/`.
 *
 * @param site the absolute address of the site, without a trailing slash.
 */
export async function renderPanels(slug: string, site: string): Promise<string> {
  const { edition, colophon, tables, filesOfAll } = sharedBy(site);
  const table = tables.find((each) => each.slug === slug);
  const props: PanelProps = {
    edition,
    view: viewDataset(edition, slug),
    notes: datasetNotes(edition, slug),
    site,
    files: table ? await filesOfTable(table, colophon) : [],
    filesOfAll,
  };
  return PANELS.map((panel) => render(panel, { props }).body.replaceAll(/<!--.*?-->/g, '')).join('');
}

let kept: (ReturnType<typeof share> & { readonly site: string }) | undefined;

/** What the panels of all datasets have in common: made once in a build, which would else prove all data for each of them. */
function sharedBy(site: string): ReturnType<typeof share> {
  if (import.meta.env.DEV) return share(site);
  if (kept?.site !== site) kept = { ...share(site), site };
  return kept;
}

function share(site: string) {
  const edition = proveData('data', site);
  const colophon = colophonOf(edition, site);
  const tables = publishedTables(edition);
  return { edition, colophon, tables, filesOfAll: filesOfAll(tables, colophon, edition.changelog) };
}
