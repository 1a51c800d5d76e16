/** What a host sends with every page but those for other sites: no frame may hold it. */
const UNFRAMED = { 'Content-Security-Policy': "frame-ancestors 'none'" };
/** What it sends with a chart for other sites: any frame may. */
const FRAMED = { 'Content-Security-Policy': 'frame-ancestors *' };
/** What it sends with the data: pages of other sites may fetch them. */
const FETCHED = { 'Access-Control-Allow-Origin': '*' };
/** What it sends with files whose name changes with their content: a browser need never ask for one again. */
const KEPT = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * The file `_headers`, from which a static host learns which headers to send: those that a page cannot give itself.
 * A host joins the headers of all rules that meet an address, and two policies would both hold: no address meets two rules.
 *
 * @param base the path below which the site lives, `''` at the root of a host.
 * @param paths the pages of the site below it, each with its slash before: `/`, `/datasets/`, `/datasets/gold-reserve/`.
 */
export function hostHeaders(base: string, paths: readonly string[]): string {
  const folders = new Set(paths.map((path) => path.split('/')[1] ?? '').filter((name) => name !== ''));
  folders.add('embed').add('data');
  const rules = [
    ruleOf(`${base}/`, UNFRAMED),
    ruleOf(`${base}/404.html`, UNFRAMED),
    ruleOf(`${base}/_app/immutable/*`, KEPT),
    ...[...folders].sort().map((folder) => ruleOf(`${base}/${folder}/*`, headersOf(folder))),
  ];
  return rules.join('\n');
}

function headersOf(folder: string): Readonly<Record<string, string>> {
  if (folder === 'embed') return FRAMED;
  return folder === 'data' ? { ...UNFRAMED, ...FETCHED } : UNFRAMED;
}

function ruleOf(pattern: string, headers: Readonly<Record<string, string>>): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
