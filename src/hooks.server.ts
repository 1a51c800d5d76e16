import type { Handle } from '@sveltejs/kit';

/** Fetches the roman with the page itself, so that the first paint has it; the other fonts wait until they are used. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && path.includes('roman-latin')),
  });
