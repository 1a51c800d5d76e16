import { sveltekit } from '@sveltejs/kit/vite';
import { runnerImport, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
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
  plugins: [curatedData(), sveltekit()],
  build: {
    // One chunk for what every page with a script needs: it packs better than several, and the budget is tight.
    // `linked` stays by itself: the text needs it without the years, and from within the frame its dynamic import would
    // take the styles of the years with it, out of the head of the pages.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'frame',
              minShareCount: 2,
              test: /node_modules[\\/](svelte|@sveltejs|esm-env|clsx|devalue)[\\/]|preload-helper|src[\\/]lib[\\/]components[\\/](Markup|markup-)/,
            },
            {
              name: 'years',
              test: /src[\\/]lib[\\/](components[\\/](?!save-|copy-|panels|linked|Markup|markup-|Formula|WorkedLine)[^\\/]+$|(calendar[\\/](year-|iso-date\.|date-words|months)|datasets[\\/](figure-row|row-years|summary)|quantities[\\/](format|relation\.)|downloads[\\/]file))/,
            },
            // What comes when a reader asks for other years or a view: in two files, for their names are sent before.
            {
              name: 'reading',
              test: /src[\\/]lib[\\/]calendar[\\/](nearest-years|read-years)/,
            },
            {
              name: 'views',
              test: /src[\\/]lib[\\/]((views|derivations|components[\\/]views)[\\/]|quantities[\\/](interval|measure)\.|calendar[\\/]years-between)/,
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
