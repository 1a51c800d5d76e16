import type { DataFiles } from '$lib/edition/read-data';

type Entry = Readonly<Record<string, unknown>>;
const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry with some of its fields put differently, deep inside too; a field that is `undefined` is taken away. */
function merged(entry: Entry, change: Entry): Entry {
  const fields = Object.entries(change).map(([field, value]) => {
    const old = entry[field];
    return [field, isEntry(old) && isEntry(value) ? merged(old, value) : value] as const;
  });
  return { ...entry, ...Object.fromEntries(fields) };
}

function textOf(files: DataFiles, file: string): string {
  const bytes = files.get(file);
  if (!bytes) throw new Error(`no such file in the data: ${file}`);
  return new TextDecoder().decode(bytes);
}

/** The files with one of them put differently: its text, or what it was parsed to. */
function withFile(files: DataFiles, file: string, content: unknown): DataFiles {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return new Map([...files, [file, new TextEncoder().encode(text)]]);
}

/** The files with some words of one of them replaced, the first time that they stand there. */
export function replaced(files: DataFiles, file: string, words: string, by: string): DataFiles {
  const text = textOf(files, file);
  if (!text.includes(words)) throw new Error(`not in ${file}: ${words}`);
  return withFile(
    files,
    file,
    text.replace(words, () => by),
  );
}

/** The files without one of them. */
export function without(files: DataFiles, file: string): DataFiles {
  if (!files.has(file)) throw new Error(`no such file in the data: ${file}`);
  return new Map([...files].filter(([name]) => name !== file));
}

/** The files with some fields of one entry put differently. The entry is found by its id, or is the whole file. */
export function altered(files: DataFiles, file: string, id: string, change: Entry): DataFiles {
  const json = JSON.parse(textOf(files, file)) as Entry | readonly Entry[];
  if (isEntry(json)) return withFile(files, file, merged(json, change));
  if (!json.some((entry) => entry['id'] === id)) throw new Error(`no entry ${id} in ${file}`);
  const entries = json.map((entry) => (entry['id'] === id ? merged(entry, change) : entry));
  return withFile(files, file, entries);
}

/** The files with a copy of one entry, some of its fields put differently, after all the others. */
export function added(files: DataFiles, file: string, id: string, change: Entry): DataFiles {
  const entries = JSON.parse(textOf(files, file)) as readonly Entry[];
  const entry = entries.find((each) => each['id'] === id);
  if (!entry) throw new Error(`no entry ${id} in ${file}`);
  return withFile(files, file, [...entries, merged(entry, change)]);
}
