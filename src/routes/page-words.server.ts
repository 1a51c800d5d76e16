import { SITE_NAME } from '$lib/downloads/imprint';

/** What a page says it is. */
export interface PageWords {
  readonly title: string;
  /** Empty where the page has none. */
  readonly description: string;
}

/** What the HTML of a page says of itself in its head: its title without the name of the site, and its description. */
export function pageWords(html: string): PageWords {
  const [, title = ''] = /<title>([^]*?)<\/title>/.exec(html) ?? [];
  const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  return {
    title: plain(title).replace(` · ${SITE_NAME}`, ''),
    description: plain(description),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** Text without the signs by which HTML writes it. */
const plain = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
