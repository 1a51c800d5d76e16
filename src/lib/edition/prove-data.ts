import { assembleEdition } from './assemble-edition';
import type { Edition } from './edition';
import { versionFaults } from './prove-version';
import { readData } from './read-data';

/**
 * The edition from the curated data of a folder, read and proven, its version too.
 * Throws a `FaultsError` with all faults.
 */
export function proveData(folder: string, site: string): Edition {
  const files = readData(folder);
  return assembleEdition(files, site, versionFaults(files));
}
