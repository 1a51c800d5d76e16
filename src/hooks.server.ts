import type { Handle } from '@sveltejs/kit';
import { frameOf } from './routes/frame.server';
import { pageWords } from './routes/page-words.server';

/**
 * Puts the frame around a page, and fetches the roman with the page itself, so that the first paint has it; the other
 * fonts wait until they are used.
 */
export const handle: Handle = ({ event, resolve }) => {
  const page = { route: event.route.id ?? '', pathname: event.url.pathname };
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const frame = frameOf({ ...page, words: pageWords(html) });
      return html.replaceAll(
        /%frame\.(tags|header|footer)%/g,
        (_, place: keyof typeof frame) => frame[place],
      );
    },
    preload: ({ type, path }) =>
      type === 'js' || type === 'css' || (type === 'font' && path.includes('roman-latin')),
  });
};
