import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { browseFolders } from '../comparison/browser.js';

const SLUG = 'currency-in-circulation';
const COUNTS = [undefined, 1_000, 10_000, 100_000];
const VIEWS = /** @type {const} */ (['level', 'index', 'change']);
const [WARM_UPS, RUNS, PATIENCE] = [10, 100, 8_000];

const root = join(import.meta.dirname, '../../..');
const bundle = join(root, 'test-results/bench');

/** @typedef {import('./redraw.ts').Redrawn & { view: string }} Redrawing */

/**
 * How long a chart takes to be drawn for other years, in each view, with the rows of the edition and with many made-up ones.
 * Nothing is throttled. Throws where nothing was drawn.
 *
 * @param {number} port
 * @returns {Promise<Redrawing[]>}
 */
export async function measureRedraw(port) {
  const input = await chartOfTheEdition();
  try {
    await bundleForTheBrowser();
    return await browseFolders(port, [{ at: '/', folder: bundle }], async (browser, origin) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.goto(`${origin}/`, { waitUntil: 'networkidle' });
      const redrawings = [];
      for (const view of VIEWS) {
        for (const count of COUNTS) {
          const asked = { input, view, warmUps: WARM_UPS, runs: RUNS, patience: PATIENCE, count };
          const redrawn = await page.evaluate(redrawInThePage, asked);
          if (redrawn.marks === 0) throw new Error(`Nothing was drawn of ${redrawn.rows} rows as ${view}.`);
          redrawings.push({ view, ...redrawn });
        }
      }
      return redrawings;
    });
  } finally {
    rmSync(bundle, { recursive: true, force: true });
  }
}

/**
 * Runs in the page, where the bundle has left its function.
 *
 * @param {import('./redraw.ts').Asked} asked
 */
function redrawInThePage(asked) {
  const { redraw } = /** @type {{ redraw: typeof import('./redraw.ts').redraw }} */ (
    /** @type {unknown} */ (globalThis)
  );
  return redraw(asked);
}

/** What the chart of the real data is drawn from. */
async function chartOfTheEdition() {
  /** @type {{ module: typeof import('./real-chart.ts') }} */
  const { module } = await runnerImport('./tests/bench/redraw/real-chart.ts', {
    configFile: false,
    root,
    resolve: { alias: { $lib: join(root, 'src/lib') } },
  });
  return module.realChart(join(root, 'data'), SLUG);
}

/** The charts with all that they are drawn by, as the browser takes them, and a page to draw them in. */
async function bundleForTheBrowser() {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    resolve: { alias: { $lib: join(root, 'src/lib') } },
    build: {
      outDir: bundle,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(import.meta.dirname, 'redraw.ts'),
        output: { entryFileNames: 'redraw.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  writeFileSync(
    join(bundle, 'index.html'),
    '<!doctype html><html lang="en"><title>Bench</title><link rel="stylesheet" href="redraw.css"><script type="module" src="redraw.js"></script>',
  );
}
