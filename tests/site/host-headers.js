/**
 * The rules of a file `_headers` in the form that Netlify and Cloudflare Pages read: a pattern on a line of its own,
 * under it, indented, the headers for the addresses that it fits. A star at its end fits anything.
 *
 * @param {string} text
 * @returns {(path: string) => Record<string, string>} the headers for an address; those of several rules are joined by
 *   commas, as those hosts do.
 */
export function readHostHeaders(text) {
  /** @type {{ pattern: string, headers: [string, string][] }[]} */
  const rules = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const [, name = '', value = ''] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (!rule || name === '') throw new Error(`line that is no header: ${JSON.stringify(line)} (_headers)`);
    rule.headers.push([name, value]);
  }
  return (path) => {
    /** @type {Record<string, string>} */
    const sent = {};
    for (const [name, value] of rules
      .filter((rule) => fits(rule.pattern, path))
      .flatMap(({ headers }) => headers))
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    return sent;
  };
}

/**
 * @param {string} pattern
 * @param {string} path
 */
function fits(pattern, path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
