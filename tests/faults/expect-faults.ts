import { expect } from 'vitest';
import * as v from 'valibot';
import { describeFault, type Fault } from '$lib/faults/fault';

/** Asserts that the faults are these and no others, each in the one line that an editor reads. */
export function expectFaults(faults: readonly Fault[], lines: readonly string[]): void {
  expect(faults.map(describeFault)).toEqual(lines);
}

/** The fields of a value that a schema complains of, as dotted paths; empty where it takes the value. */
export function complaintsOf(schema: v.GenericSchema, value: unknown): string[] {
  return (v.safeParse(schema, value).issues ?? []).map((issue) => v.getDotPath(issue) ?? '-');
}
