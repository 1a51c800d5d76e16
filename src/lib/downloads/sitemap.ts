const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A sitemap of absolute addresses, in XML.
 *
 * @param site the absolute address of the site, without a trailing slash.
 * @param paths the pages below it, each with its slash before.
 */
export function sitemapOf(site: string, paths: readonly string[]): string {
  const entries = paths.map(
    (path) => `  <url><loc>${(site + path).replace(/[&<>]/g, (mark) => MARKS[mark] ?? mark)}</loc></url>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
