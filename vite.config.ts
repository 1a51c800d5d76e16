import { sveltekit } from '@sveltejs/kit/vite';
import { runnerImport, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { islands } from './src/islands/build-plugin.ts';
import { readSiteUrl } from './src/site-url.js';

/** Proves the curated data before anything is built: a fault stops the build, and all faults are told at once. */
function curatedData(): Plugin {
  return {
    name: 'curated-data',
    apply: (_, { command, mode }) => command === 'build' && mode === 'production',
    async buildStart() {
      const { origin, base } = readSiteUrl(process.env);
      const { module } = await runnerImport<typeof import('./src/lib/edition/prove-data')>(
        './src/lib/edition/prove-data',
      );
      try {
        module.proveData('data', origin + base);
      } catch (error) {
        if (!(error instanceof Error) || error.name !== 'FaultsError') throw error;
        // The faults are the curator's to mend: a stack of the build's own functions would only bury them.
        console.error(error.message);
        process.exit(1);
      }
    },
  };
}

export default defineConfig({
  plugins: [curatedData(), sveltekit(), islands()],
  build: {
    // A few files and not dozens of crumbs: each is a request. What every page has comes apart from what the islands share.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'start',
              priority: 2,
              test: /src[\\/]islands[\\/](main|wake|lost|notices|address|fetch-ahead|embed[\\/]tell-height)\.ts|embed-message\.ts|vite[\\/]preload-helper/,
            },
            { name: 'svelte', priority: 1, test: /node_modules[\\/](svelte|esm-env|clsx)[\\/]/ },
            {
              name: 'shared',
              minShareCount: 2,
              test: /src[\\/](lib[\\/](?!charts[\\/](?!mark-sizes))|islands[\\/]).*\.ts$/,
            },
          ],
        },
      },
    },
  },
  server: {
    fs: { allow: ['data'] },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // Most of the time went into importing the same modules anew for each file. Without isolation a worker imports them,
    // reads the data and sets up Plot once. Tests share no state: they pass in any order (`--sequence.shuffle`).
    isolate: false,
    coverage: {
      provider: 'v8',
      include: ['src/lib/**/*.ts'],
      // These run in a browser or under Kit alone: the site tests go through them.
      exclude: ['src/lib/components/**', 'src/lib/**/*.server.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 90, branches: 90, functions: 90, statements: 90 },
    },
  },
});
