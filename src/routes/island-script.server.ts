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
    css: v.optional(v.array(v.string()), []),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
  }),
);

/** The islands that answer a first choice of years, view or figure, by the part of a page that needs them. */
const AHEAD = {
  '[data-island=explore] .controls': 'src/islands/explore/explore.ts',
  '[data-island=linking]': 'src/islands/linking/linking.ts',
  '[data-island=compare]': 'src/islands/compare/compare.ts',
  '[data-island=reading]': 'src/islands/reading/reading.ts',
} as const;
/** What the linking fetches besides its scripts. */
const EVIDENCE = 'evidence.json';

interface Scripts {
  /** The one script that every page has. */
  readonly entry: string;
  /** What is worth fetching before it is needed, by the part of a page that needs it: a selector, and files of the build. */
  readonly ahead: Readonly<Record<string, readonly string[]>>;
}

let kept: Scripts | undefined;

/**
 * The one script of every page, as markup: by the name that the build gave to it, in development the source itself.
 *
 * @param base the path of the site, without a slash at its end.
 */
export function islandScript(base: string): string {
  const { entry, ahead } = scripts();
  // Selectors and the names of built files hold no quote.
  return `<script type="module" src="${base}/${entry}" data-base="${base}" data-ahead='${JSON.stringify(ahead)}'></script>`;
}

function scripts(): Scripts {
  if (import.meta.env.DEV) return { entry: ISLANDS_ENTRY, ahead: {} };
  kept ??= readScript(
    v.parse(ManifestSchema, JSON.parse(readFileSync(join(process.cwd(), MANIFEST), 'utf8'))),
  );
  return kept;
}

function readScript(manifest: v.InferOutput<typeof ManifestSchema>): Scripts {
  const entry = Object.values(manifest).find(({ name }) => name === START);
  if (!entry) throw new Error(`the build has no script ${ISLANDS_ENTRY} (${MANIFEST})`);
  const ahead = Object.entries(AHEAD).map(([part, island]) => {
    // With what the island imports later: Plot, which redraws a chart.
    const files = [island, ...(manifest[island]?.dynamicImports ?? [])].flatMap((name) =>
      filesOf(manifest, name),
    );
    if (island === AHEAD['[data-island=linking]']) files.push(EVIDENCE);
    return [part, [...new Set(files)].filter((file) => file !== entry.file)] as const;
  });
  return { entry: entry.file, ahead: Object.fromEntries(ahead) };
}

/** A script with its styles, and all that it imports. */
function filesOf(
  manifest: v.InferOutput<typeof ManifestSchema>,
  name: string,
  seen = new Set<string>(),
): string[] {
  if (seen.has(name)) return [];
  seen.add(name);
  const chunk = manifest[name];
  if (!chunk) throw new Error(`the build has no script ${name} (${MANIFEST})`);
  return [chunk.file, ...chunk.css, ...chunk.imports.flatMap((each) => filesOf(manifest, each, seen))];
}
