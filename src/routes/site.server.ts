import { colophonOf, type Colophon } from '$lib/downloads/colophon';
import { readEdition } from '$lib/edition/edition.server';
import type { Edition } from '$lib/edition/edition';
import { readSiteUrl } from '../site-url.js';

/** The absolute address of the site, without a trailing slash. */
export function siteAddress(): string {
  const { origin, base } = readSiteUrl(process.env);
  return origin + base;
}

/** The edition, with the addresses of this site. */
export function siteEdition(): Edition {
  return readEdition(siteAddress());
}

/** What every file of this site says of itself. */
export function siteColophon(): Colophon {
  return colophonOf(siteEdition(), siteAddress());
}
