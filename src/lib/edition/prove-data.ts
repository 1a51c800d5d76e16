import { assembleEdition } from './assemble-edition';
import type { Edition } from './edition';
import { readData } from './read-data';

/** The edition from the curated data of a folder, read and proven. Throws a `FaultsError` with all faults. */
export function proveData(folder: string, site: string): Edition {
  return assembleEdition(readData(folder), site);
}
