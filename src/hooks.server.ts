import type { Handle } from '@sveltejs/kit';

/** Takes out of a page the comments by which Svelte would take it over: no page is hydrated. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => html.replaceAll(/<!--[^]*?-->/g, ''),
    // A font that is fetched before it is known to be needed holds the first paint back.
    preload: () => false,
  });
