import type { Fault } from '../faults/fault';

/** Entries of one file, by its name. */
export type Named = readonly [file: string, entries: readonly { readonly id: string }[]];

/**
 * Quotations, figures, events and references share one space of names: an id is an address in a page, and an
 * operand in a calculation. Adds to `faults` for each that stands in two files; twice in one is told where it is read.
 */
export function proveIds(lists: readonly Named[], faults: Fault[]): void {
  const owners = new Map<string, string>();
  for (const [file, entries] of lists) {
    for (const { id } of entries) {
      const owner = owners.get(id);
      if (owner !== undefined && owner !== file) {
        const got = `${id}, also in ${owner}`;
        faults.push({ file, id, field: 'id', problem: 'id used twice', got, expected: 'an id of its own' });
      }
      owners.set(id, file);
    }
  }
}
