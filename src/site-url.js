const defaultSiteUrl = 'http://127.0.0.1:4173';

/**
 * Where the site will live, taken from SITE_URL (for instance `https://example.org/feverish-series`).
 * The base is '' at the root of a host, and otherwise a path with a leading and no trailing slash.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {{ origin: string, base: '' | `/${string}` }}
 */
export function readSiteUrl(env) {
  const value = env['SITE_URL'] || defaultSiteUrl;
  const url = parseHttpUrl(value);

  if (url === undefined || /[?#]/.test(value) || url.username !== '' || url.password !== '') {
    throw new Error(
      `SITE_URL is "${value}", but it must be an http or https address such as ` +
        'https://example.org/feverish-series, without query, fragment, user name or password.',
    );
  }

  const path = url.pathname.replace(/\/+$/, '');
  return { origin: url.origin, base: path === '' ? '' : `/${path.replace(/^\/+/, '')}` };
}

/** @param {string} value */
function parseHttpUrl(value) {
  return /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
}
