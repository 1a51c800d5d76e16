import type * as v from 'valibot';
import type { Fault } from '../faults/fault';
import { parseCuratedList, parseCuratedObject, type CuratedFile } from '../faults/parse-curated';
import type { DataFiles } from './read-data';

/** The curated files, each asked for by its name; what is missing or asked for by no one is a fault. */
export class Shelf {
  readonly #asked = new Set<string>();

  constructor(
    readonly files: DataFiles,
    readonly faults: Fault[],
  ) {}

  /** The bytes of a file; a fault and `undefined` where it is missing. */
  bytes(file: string): Uint8Array | undefined {
    this.#asked.add(file);
    const bytes = this.files.get(file);
    if (!bytes) this.#report(file, 'missing file', 'nothing', 'a curated file');
    return bytes;
  }

  /** The one object that a file holds; `undefined` where anything is wrong with it. */
  object<const Schema extends v.GenericSchema>(
    schema: Schema,
    file: string,
  ): v.InferOutput<Schema> | undefined {
    const source = this.#source(file);
    return source && parseCuratedObject(schema, source, this.faults);
  }

  /** The list that a file holds, of the entries that are right. */
  list<const Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
    schema: Schema,
    file: string,
  ): readonly v.InferOutput<Schema>[] {
    const source = this.#source(file);
    return source ? parseCuratedList(schema, source, this.faults) : [];
  }

  /** The files below a folder. */
  below(folder: string): readonly string[] {
    return [...this.files.keys()].filter((file) => file.startsWith(folder));
  }

  /** Reports every file that was not asked for: most likely its name is misspelt. */
  proveAllAsked(): void {
    for (const file of this.files.keys()) {
      if (this.#asked.has(file)) continue;
      this.#report(file, 'unknown file', file, `one of ${[...this.#asked].sort().join(', ')}`);
    }
  }

  #source(file: string): CuratedFile | undefined {
    const bytes = this.bytes(file);
    return bytes && { file, text: new TextDecoder().decode(bytes) };
  }

  #report(file: string, problem: string, got: string, expected: string): void {
    this.faults.push({ file, id: '-', field: '-', problem, got, expected });
  }
}
