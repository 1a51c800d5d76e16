import { render } from 'svelte/server';
import type { ViewOffer } from '$lib/views/view';
import ViewControls from './ViewControls.svelte';

/** The controls of a dataset's views as markup, for the HTML of the built page: the browser takes them up from there. */
export function renderControls(offer: ViewOffer): string {
  return `<div class="view-room no-print">${render(ViewControls, { props: { offer } }).body}</div>`;
}
