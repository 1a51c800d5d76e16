import type { Fault } from '../faults/fault';
import { CHANGELOG_FILE, isBelow } from './data-version';

/** A paragraph, or the items of a list, in words. */
export type ChangelogBlock =
  | { readonly kind: 'paragraph'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** What the changelog tells of one version of the data. */
interface Release {
  readonly version: string;
  readonly blocks: readonly ChangelogBlock[];
}

/** The changelog of the data: what it says of itself, and the versions, the newest first. */
export interface Changelog {
  readonly about: readonly ChangelogBlock[];
  readonly releases: readonly Release[];
}

/** Marks of Markdown that the site does not show: lists within lists, other lists, headings, tables, code, links, weight. */
const UNKNOWN = /^(?:\s+[-*+] |[*+>|]|\d+[.)] |#|```|~~~|---|===)|\]\(|\*\*/;
const VERSION = /^## (\d+\.\d+\.\d+)$/;

/**
 * Reads the changelog of the data: one title, a heading for each version, and under them paragraphs and lists with
 * hyphens, whose lines may be broken and may hold words in code marks. Adds to `faults` for a line that is anything else, for a version that stands twice
 * or under an older one, and for one of which nothing is told.
 */
export function readChangelog(text: string, faults: Fault[]): Changelog {
  const about: ChangelogBlock[] = [];
  const releases: { version: string; blocks: ChangelogBlock[] }[] = [];
  const add = (problem: string, got: string, field: string, expected: string) =>
    faults.push({ file: CHANGELOG_FILE, id: '-', field, problem, got, expected });

  let open = false;
  for (const [place, line] of text.split(/\r?\n/).entries()) {
    const field = `line ${String(place + 1)}`;
    const blocks = releases.at(-1)?.blocks ?? about;
    const [, version] = VERSION.exec(line) ?? [];
    if (line.trim() === '' || (place === 0 && line.startsWith('# '))) {
      open = false;
    } else if (version !== undefined) {
      const last = releases.at(-1)?.version;
      if (last !== undefined && !isBelow(version, last))
        add('version out of order', version, field, `a version below ${last}`);
      releases.push({ version, blocks: [] });
      open = false;
    } else if (UNKNOWN.test(line)) {
      add(
        'line that a changelog does not have',
        JSON.stringify(line),
        field,
        'a paragraph, a list with hyphens, or "## 1.2.0"',
      );
    } else {
      addLine(blocks, line, open);
      open = true;
    }
  }
  for (const { version, blocks } of releases)
    if (blocks.length === 0) add('version of which nothing is told', version, '-', 'what it changed');
  return { about, releases };
}

/** Adds a line to the blocks: an item, the next line of the last block where that is open, or a paragraph. */
function addLine(blocks: ChangelogBlock[], line: string, open: boolean): void {
  const last = blocks.at(-1);
  const words = line.trim();
  if (line.startsWith('- ')) {
    const items = last?.kind === 'list' ? last.items : [];
    if (items.length > 0) blocks.pop();
    blocks.push({ kind: 'list', items: [...items, words.slice(2)] });
  } else if (!open || !last) {
    blocks.push({ kind: 'paragraph', words });
  } else if (last.kind === 'paragraph') {
    blocks.splice(-1, 1, { kind: 'paragraph', words: `${last.words} ${words}` });
  } else {
    const items = [...last.items.slice(0, -1), `${last.items.at(-1) ?? ''} ${words}`];
    blocks.splice(-1, 1, { kind: 'list', items });
  }
}
