import type { DataFiles } from '$lib/edition/read-data';

/** What was altered, the files after it, and two pieces of the line that reports it. */
export type FaultCase = readonly [what: string, changed: DataFiles, found: string, expected: string];
