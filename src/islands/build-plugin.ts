import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The one script that every page has, by its source. */
export const ISLANDS_ENTRY = 'src/islands/main.ts';

/** The name of what every page has: the entry, and what the islands share with it (`vite.config.ts`). */
export const START = 'start';

/**
 * Adds the islands to the browser's build of Kit, which knows nothing of them: no page of the site is hydrated. What Kit
 * builds for hydration is needed for its styles alone; its scripts, which no page asks for, are taken away again.
 */
export function islands(): Plugin {
  return {
    name: 'islands',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      // It may hold more than its own module: one request, and not two.
      this.emitFile({
        type: 'chunk',
        id: ISLANDS_ENTRY,
        name: 'islands',
        preserveSignature: 'allow-extension',
      });
    },
    writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
      const used = new Set<string>();
      const use = (name: string): void => {
        const chunk = byName.get(name);
        if (!chunk || used.has(name)) return;
        used.add(name);
        for (const next of [...chunk.imports, ...chunk.dynamicImports]) use(next);
      };
      const entry = chunks.find(({ name }) => name === START);
      if (!entry) this.error(`the build made no script of ${ISLANDS_ENTRY}`);
      use(entry.fileName);
      for (const name of byName.keys()) if (!used.has(name)) rmSync(join(dir, name));
    },
  };
}
