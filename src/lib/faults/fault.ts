/**
 * One fault in curated data: where it stands, what is there, what belongs there.
 * Faults are data, collected over all files and thrown together, so that an editor mends them in one go.
 */
export interface Fault {
  /** The file below `data/`, with forward slashes. */
  readonly file: string;
  /** The id of the entry, or `-` where the fault is the file's. */
  readonly id: string;
  /** The field, as a dotted path. */
  readonly field: string;
  /** What is wrong, as a short noun phrase: `quotation found twice`. */
  readonly problem: string;
  /** What was found there. */
  readonly got: string;
  /** What would be right. */
  readonly expected: string;
}

/** A fault in one line: `quotation found twice: "8.4 billion" (file, id, field); expected one place`. */
export function describeFault({ file, id, field, problem, got, expected }: Fault): string {
  return `${problem}: ${got} (${file}, ${id}, ${field}); expected ${expected}`;
}

/** Thrown once, with every fault there is. */
export class FaultsError extends Error {
  override readonly name = 'FaultsError';
  constructor(readonly faults: readonly Fault[]) {
    const count = faults.length === 1 ? 'one fault' : `${String(faults.length)} faults`;
    super(
      [`${count} in the curated data:`, ...faults.map((fault) => `  ${describeFault(fault)}`)].join('\n'),
    );
  }
}

/** Throws a {@link FaultsError} if there is any fault. */
export function assertNoFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new FaultsError(faults);
}
