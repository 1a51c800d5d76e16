import { resolve } from 'node:path';
import type { Edition } from './edition';
import { proveData } from './prove-data';

let kept: Edition | undefined;

/**
 * The edition from the project's `data/` folder, proven. Kept while the site is built; read anew for each page
 * during development, so that an edit shows.
 *
 * @param site the absolute address of the site, without a trailing slash.
 * @throws FaultsError for faults in the curated data.
 */
export function readEdition(site: string): Edition {
  if (kept && import.meta.env.PROD) return kept;
  kept = proveData(resolve('data'), site);
  return kept;
}
