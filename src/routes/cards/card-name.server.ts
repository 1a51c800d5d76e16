import { pagePaths } from '../pages.server';
import { siteEdition } from '../site.server';

/** The page for what is not there, which no list of pages names. */
const NOT_FOUND = '/404.html';

/**
 * The name of the card that stands for a page elsewhere: that of its dataset, `gold-reserve`, or its path, `text`; the first
 * page is `home`.
 *
 * @param path the path of the page below the address of the site.
 */
export function cardName(path: string): string {
  const parts = path
    .replace(/\.html$/, '')
    .split('/')
    .filter(Boolean);
  const slug = siteEdition().datasets.find((dataset) => dataset.slug === parts.at(-1))?.slug;
  return slug ?? (parts.join('-') || 'home');
}

/** Every page that has a card: its path by the name of the card. */
export async function cardPaths(): Promise<ReadonlyMap<string, string>> {
  const paths = [...(await pagePaths()), NOT_FOUND];
  return new Map(paths.map((path) => [cardName(path), path]));
}
