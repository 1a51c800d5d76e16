import * as v from 'valibot';
import type { Fault } from './fault';

/** A curated file as read: its path below `data/` and its text. */
export interface CuratedFile {
  readonly file: string;
  readonly text: string;
}

const clipped = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
};

function parseJson({ file, text }: CuratedFile, faults: Fault[]): { json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    // The parser's own message says where; the fault is reported with all the others.
    const got = error instanceof Error ? error.message : String(error);
    faults.push({ file, id: '-', field: '-', problem: 'not JSON', got, expected: 'a JSON document' });
    return undefined;
  }
}

function idOf(entry: unknown, otherwise: string): string {
  if (typeof entry === 'object' && entry !== null) {
    const { id, slug } = entry as { id?: unknown; slug?: unknown };
    if (typeof id === 'string') return id;
    if (typeof slug === 'string') return slug;
  }
  return otherwise;
}

function check<const Schema extends v.GenericSchema>(
  schema: Schema,
  entry: unknown,
  file: string,
  id: string,
  faults: Fault[],
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, entry);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const field = v.getDotPath(issue) ?? '-';
    // A check on several fields speaks of one of them: what stands there, not the whole entry, was got.
    const input = issue.path ? issue.path.at(-1)?.value : issue.input;
    const unknown = issue.type === 'strict_object' && issue.expected === 'never';
    faults.push({
      file,
      id,
      field,
      problem: unknown ? 'unknown field' : input === undefined ? 'missing field' : 'bad value',
      got: unknown ? field : clipped(input),
      expected: unknown ? 'no such field' : (issue.expected ?? issue.message),
    });
  }
  return undefined;
}

/**
 * A curated file that holds one object, checked against its schema and frozen.
 * Gives `undefined` and adds to `faults` where anything is wrong.
 */
export function parseCuratedObject<const Schema extends v.GenericSchema>(
  schema: Schema,
  source: CuratedFile,
  faults: Fault[],
): v.InferOutput<Schema> | undefined {
  const parsed = parseJson(source, faults);
  if (!parsed) return undefined;
  const output = check(schema, parsed.json, source.file, idOf(parsed.json, '-'), faults);
  return output === undefined ? undefined : deepFreeze(output);
}

/**
 * A curated file that holds a list. Each entry is checked on its own, so that one bad entry hides no other;
 * ids must be unique. Gives the entries that are right, frozen, and adds to `faults` for the rest.
 */
export function parseCuratedList<const Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
  schema: Schema,
  source: CuratedFile,
  faults: Fault[],
): readonly v.InferOutput<Schema>[] {
  const parsed = parseJson(source, faults);
  if (!parsed) return [];
  const { file } = source;
  if (!Array.isArray(parsed.json)) {
    faults.push({
      file,
      id: '-',
      field: '-',
      problem: 'bad value',
      got: clipped(parsed.json),
      expected: 'a list',
    });
    return [];
  }
  const seen = new Set<string>();
  const entries: v.InferOutput<Schema>[] = [];
  for (const [index, entry] of (parsed.json as unknown[]).entries()) {
    const id = idOf(entry, `entry ${String(index + 1)}`);
    if (seen.has(id)) {
      faults.push({
        file,
        id,
        field: 'id',
        problem: 'id used twice',
        got: JSON.stringify(id),
        expected: 'an id of its own',
      });
    }
    seen.add(id);
    const output = check(schema, entry, file, id, faults);
    if (output !== undefined) entries.push(deepFreeze(output));
  }
  return Object.freeze(entries);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
