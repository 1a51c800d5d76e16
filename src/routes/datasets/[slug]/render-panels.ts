import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { viewDataset } from '$lib/edition/dataset-view';
import { proveData } from '$lib/edition/prove-data';
import Embed from './Embed.svelte';
import type { PanelProps } from './panel';

/** What stands below a dataset, in this order: its files, its picture, its citation, its chart for other pages. */
const PANELS: readonly Component<PanelProps>[] = [Embed];

/**
 * The markup of the panels below a dataset: what is taken away from the page. It is never brought to life; the acts of
 * its buttons are fetched when one is pressed. Only at build time: it reads the folder `data/`.
 *
 * @param site the absolute address of the site, without a trailing slash.
 */
export function renderPanels(slug: string, site: string): string {
  const edition = proveData('data', site);
  const props: PanelProps = { edition, view: viewDataset(edition, slug), site };
  return PANELS.map((panel) => render(panel, { props }).body.replaceAll(/<!--.*?-->/g, '')).join('');
}
