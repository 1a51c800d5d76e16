import { MARKUP_OF_THE_PAGE } from '$lib/components/markup-of-the-page';
import type { PageLoad } from './$types';

/**
 * Adds the running text and its charts: made into the HTML at build time and never sent a second time. In the
 * browser a placeholder stands for them, and the page keeps what it has.
 */
export const load: PageLoad = async ({ data, parent }) => {
  if (!import.meta.env.SSR) {
    return {
      ...data,
      texts: data.sections.map(() => MARKUP_OF_THE_PAGE),
      charts: data.sections.map(({ charts }) => charts.map(() => MARKUP_OF_THE_PAGE)),
    };
  }
  const { cited } = await parent();
  const { renderReadingText } = await import('./render-reading-text');
  return { ...data, ...renderReadingText(data.sections, cited.site) };
};
