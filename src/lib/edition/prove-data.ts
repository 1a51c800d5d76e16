import { assembleEdition } from './assemble-edition';
import { readData } from './read-data';

/** Reads and proves the curated data of a folder, before anything is built from it. Throws a `FaultsError` with all faults. */
export function proveData(folder: string, site: string): void {
  assembleEdition(readData(folder), site);
}
