/** What a dynamic page tells of itself: the parameters for which it is built. */
interface Dynamic {
  readonly entries?: () => readonly Readonly<Record<string, string>>[];
}

const pages = Object.keys(import.meta.glob('./**/+page.svelte'));
const dynamic = import.meta.glob<Dynamic>('./**/+page.server.ts');

/**
 * Every page of the site below its address, from the routes themselves: `/`, `/datasets/`, `/datasets/gold-reserve/`.
 * The page for what is not there is none of them, and neither are the charts for other sites, which the pages of the datasets hold.
 * Throws a `RangeError` for a route with parameters that does not say for which ones it is built.
 */
export async function pagePaths(): Promise<readonly string[]> {
  const routes = pages
    .map((file) => file.slice(1, -'+page.svelte'.length))
    .filter((route) => route !== '/404.html/' && !route.startsWith('/embed/'));
  const paths = await Promise.all(routes.map(pathsOf));
  return paths.flat().sort();
}

async function pathsOf(route: string): Promise<readonly string[]> {
  if (!route.includes('[')) return [route];
  const page = await dynamic[`.${route}+page.server.ts`]?.();
  if (!page?.entries) throw new RangeError(`route without entries: ${route}`);
  return page.entries().map((entry) => route.replace(/\[(\w+)\]/g, (_, name: string) => entry[name] ?? ''));
}
