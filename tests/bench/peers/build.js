/**
 * Builds the page of each peer into `made/site/`, as its documentation recommends for a site that is published. Needs
 * `made/figures.js`, which the bench writes, and the packages of this folder.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { pageOf } from './page.js';

const here = import.meta.dirname;
const made = join(here, 'made');
const site = join(made, 'site');

rmSync(site, { recursive: true, force: true });
for (const name of ['vega-lite', 'chartjs', 'echarts']) await buildWithBundler(name);
buildWithFramework();

/**
 * One minified module for each page: of what it imports, only that which it uses.
 *
 * @param {string} name
 */
async function buildWithBundler(name) {
  const folder = join(site, name);
  const { metafile } = await build({
    absWorkingDir: here,
    entryPoints: [`pages/${name}.js`],
    outdir: folder,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    metafile: true,
    logLevel: 'warning',
  });
  const [script = ''] = Object.keys(metafile.outputs).map((path) => basename(path));
  writeFileSync(join(folder, 'index.html'), pageOf(script));
}

/** Framework takes nothing from outside its source folder: it gets a copy, with the figures in it. */
function buildWithFramework() {
  const source = join(made, 'framework');
  rmSync(source, { recursive: true, force: true });
  cpSync(join(here, 'framework'), source, { recursive: true });
  cpSync(join(made, 'figures.js'), join(source, 'src/figures.js'));
  execFileSync(
    process.execPath,
    [join(here, 'node_modules/@observablehq/framework/dist/bin/observable.js'), 'build'],
    {
      cwd: source,
      env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true' },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  cpSync(join(source, 'dist'), join(site, 'framework'), { recursive: true });
}
