import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { ISLANDS_ENTRY, START } from '../islands/build-plugin';

/** Where the browser's build lies while the pages are prerendered: Kit writes it before them. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

const ManifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    name: v.optional(v.string()),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
  }),
);

/** The island that redraws a chart, by its source. */
const EXPLORE = 'src/islands/explore/explore.ts';

interface Scripts {
  /** The one script that every page has. */
  readonly entry: string;
  /** What redraws a chart: worth fetching before it is needed, where nothing else is to be done. */
  readonly ahead: readonly string[];
}

let kept: Scripts | undefined;

/**
 * The one script of every page, as markup: by the name that the build gave to it, in development the source itself.
 *
 * @param base the path of the site, without a slash at its end.
 */
export function islandScript(base: string): string {
  const { entry, ahead } = scripts();
  const files = ahead.map((file) => `${base}/${file}`).join(' ');
  return `<script type="module" src="${base}/${entry}" data-ahead="${files}"></script>`;
}

function scripts(): Scripts {
  if (import.meta.env.DEV) return { entry: ISLANDS_ENTRY, ahead: [] };
  kept ??= readScript(
    v.parse(ManifestSchema, JSON.parse(readFileSync(join(process.cwd(), MANIFEST), 'utf8'))),
  );
  return kept;
}

function readScript(manifest: v.InferOutput<typeof ManifestSchema>): Scripts {
  const entry = Object.values(manifest).find(({ name }) => name === START);
  if (!entry) throw new Error(`the build has no script ${ISLANDS_ENTRY} (${MANIFEST})`);
  // The controls of a chart, and what they import later: what draws it.
  const ahead = [EXPLORE, ...(manifest[EXPLORE]?.dynamicImports ?? [])].flatMap((name) =>
    filesOf(manifest, name),
  );
  return { entry: entry.file, ahead: [...new Set(ahead)].filter((file) => file !== entry.file) };
}

/** A script and all that it imports. */
function filesOf(
  manifest: v.InferOutput<typeof ManifestSchema>,
  name: string,
  seen = new Set<string>(),
): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const chunk = manifest[name];
  if (!chunk) throw new Error(`the build has no script ${name} (${MANIFEST})`);
  return [chunk.file, ...chunk.imports.flatMap((each) => filesOf(manifest, each, seen))];
}
