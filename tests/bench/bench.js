/**
 * `npm run bench`: how long a chart takes to be redrawn for other years, in a real browser. It tells and does not
 * judge: it fails only where nothing was drawn. It needs a finished build and a Chromium.
 */
import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport } from 'vite';
import { browseBuild } from '../browse-build.js';
import { quantile } from './quantile.js';

const SLUG = 'currency-in-circulation';
const COUNTS = [undefined, 10_000, 100_000];
const VIEWS = /** @type {const} */ (['level', 'index', 'change']);
const [WARM_UPS, RUNS, PATIENCE] = [10, 100, 8_000];

const root = join(import.meta.dirname, '../..');
const bundle = join(root, 'test-results/bench');

/** @typedef {import('@playwright/test').Browser} Browser */
/** @typedef {{ name: string, rows: number, marks: number, times: readonly number[] }} Measured */

await browseBuild('4196', async (browser, address) => {
  try {
    await tell(browser, address);
  } finally {
    rmSync(bundle, { recursive: true, force: true });
  }
});

/**
 * @param {Browser} browser
 * @param {string} address
 */
async function tell(browser, address) {
  const cores = cpus();
  console.log(
    `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), Node ${process.version}, Chromium ${browser.version()}\n`,
  );
  print(['redrawn', 'rows', 'marks', 'median', '90 %', 'runs']);
  let empty = false;
  for await (const { name, rows, marks, times } of measurements(browser, address)) {
    const shares = [0.5, 0.9].map((share) => `${quantile(times, share).toFixed(1)} ms`);
    print([name, rows.toLocaleString('en-US'), String(marks), ...shares, String(times.length)]);
    empty ||= marks === 0;
  }
  if (empty) {
    console.error('\nNothing was drawn where a line says 0 marks.');
    process.exitCode = 1;
  }
}

/**
 * @param {Browser} browser
 * @param {string} address
 * @returns {AsyncGenerator<Measured>}
 */
async function* measurements(browser, address) {
  const input = await chartOfTheEdition();
  await bundleForTheBrowser();
  const page = await blankPage(browser, address);
  for (const view of VIEWS) {
    for (const count of COUNTS) {
      const asked = { input, view, warmUps: WARM_UPS, runs: RUNS, patience: PATIENCE, count };
      const redrawn = await page.evaluate(redrawInThePage, asked);
      yield { name: view, ...redrawn };
    }
  }
  await page.close();
  yield* measureThePage(browser, address, input.rows.length);
}

/**
 * Runs in the page, where the bundle has left its function.
 *
 * @param {import('./redraw.svelte.ts').Asked} asked
 */
function redrawInThePage(asked) {
  const { redraw } = /** @type {{ redraw: typeof import('./redraw.svelte.ts').redraw }} */ (
    /** @type {unknown} */ (globalThis)
  );
  return redraw(asked);
}

/** What the chart of the real data is drawn from. */
async function chartOfTheEdition() {
  /** @type {{ module: typeof import('./real-chart.ts') }} */
  const { module } = await runnerImport('./tests/bench/real-chart.ts', {
    configFile: false,
    root,
    resolve: { alias: { $lib: join(root, 'src/lib') } },
  });
  return module.realChart(join(root, 'data'), SLUG);
}

/** The component of the charts with all that it draws by, as the browser takes it. */
async function bundleForTheBrowser() {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
    resolve: { alias: { $lib: join(root, 'src/lib') } },
    build: {
      outDir: bundle,
      emptyOutDir: true,
      rolldownOptions: {
        input: join(import.meta.dirname, 'redraw.svelte.ts'),
        output: { entryFileNames: 'redraw.js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

/**
 * An empty page with the bundle in it, at an address of the site.
 *
 * @param {Browser} browser
 * @param {string} address
 */
async function blankPage(browser, address) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route('**/bench/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/bench/')[1] ?? '';
    if (name !== '') return route.fulfill({ path: join(bundle, name) });
    const body =
      '<!doctype html><html lang="en"><title>Bench</title><link rel="stylesheet" href="redraw.css"><script type="module" src="redraw.js"></script>';
    return route.fulfill({ contentType: 'text/html', body });
  });
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`${address}bench/`, { waitUntil: 'networkidle' });
  return page;
}

/**
 * The built page of the dataset, its first year moved by keys: until its chart has changed, and until the frame that
 * shows it is done.
 *
 * @param {Browser} browser
 * @param {string} address
 * @param {number} rows
 * @returns {AsyncGenerator<Measured>}
 */
async function* measureThePage(browser, address, rows) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${address}datasets/${SLUG}/`, { waitUntil: 'networkidle' });
  await page.evaluate(noteRedrawings);
  const handle = page.getByLabel('First year');
  await handle.focus();
  for (let turn = 0; turn < WARM_UPS + RUNS; turn += 1) {
    // Away from the first year, for which the page shows the chart that it was built with, and back to the next.
    await handle.press(turn === 0 || (turn - 1) % 12 < 6 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForSelector(`[data-redrawn="${turn + 1}"]`, { state: 'attached' });
  }
  const noted = await page.evaluate(redrawingsNoted);
  const times = noted.slice(WARM_UPS);
  const marks = await page.locator('.these-years [data-figure]').count();
  yield { name: 'page, key to chart', rows, marks, times: times.map(({ changed }) => changed) };
  yield { name: 'page, key to frame', rows, marks, times: times.map(({ framed }) => framed) };
  await page.close();
}

/** Runs in the page: notes for each key how long it took until the chart had changed, and until that frame was done. */
function noteRedrawings() {
  /** @type {{ changed: number, framed: number }[]} */
  const redrawings = [];
  Reflect.set(globalThis, 'redrawings', redrawings);
  let pressed = 0;
  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
  const room = document.querySelector('.these-years');
  if (!room) throw new Error('The page has no chart of years.');
  new MutationObserver(() => {
    const begun = pressed;
    const changed = performance.now() - begun;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      // A message that is sent within a frame arrives when the frame is done.
      port2.onmessage = () => {
        redrawings.push({ changed, framed: performance.now() - begun });
        room.setAttribute('data-redrawn', String(redrawings.length));
      };
      port1.postMessage(null);
    });
  }).observe(room, { childList: true });
}

/** Runs in the page. */
function redrawingsNoted() {
  return /** @type {{ redrawings: { changed: number, framed: number }[] }} */ (
    /** @type {unknown} */ (globalThis)
  ).redrawings;
}

/** @param {readonly string[]} cells The name at the left, the numbers at the right. */
function print([name = '', ...numbers]) {
  console.log(name.padEnd(20) + numbers.map((number) => number.padStart(10)).join(''));
}
