import { resolve } from 'node:path';
import { assembleEdition } from './assemble-edition';
import type { Edition } from './edition';
import { proveData } from './prove-data';
import { readData } from './read-data';

let kept: Edition | undefined;

/**
 * The edition from the project's `data/` folder, proven. Kept while the site is built; read anew for each page
 * during development, so that an edit shows, and then without asking for a new version at each edit.
 *
 * @param site the absolute address of the site, without a trailing slash.
 * @throws FaultsError for faults in the curated data.
 */
export function readEdition(site: string): Edition {
  if (!import.meta.env.PROD) return assembleEdition(readData(resolve('data')), site);
  kept ??= proveData(resolve('data'), site);
  return kept;
}
