/** Runs every check and every test, one after another; the last line says how many passed and failed. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.js';
import { countCheck, countProblem, countSiteTests, countUnitTests, sum } from './tally.js';

const root = join(import.meta.dirname, '..');
const unitReport = join(root, 'test-results/unit.json');
const siteReport = join(root, 'test-results/site.json');

/** @type {import('node:child_process').ChildProcess | undefined} */
let running;

/** @type {import('./tally.js').Count[]} */
const counts = [];

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    stop(signal);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

await check('Format', 'check:format');
await check('Lint', 'check:lint');
await check('Types', 'check:types');
await check('Dead code', 'check:dead-code');
await unitTests();
const built = await check('Build', 'build');
await siteTests(built);

const { line, succeeded } = sum(counts);
console.log(`\n${line}`);
process.exitCode = succeeded ? 0 : 1;

/**
 * @param {string} title
 * @param {string} script
 */
async function check(title, script) {
  heading(title);
  const ended = await run(script);
  record(countCheck(ended));
  return ended;
}

async function unitTests() {
  heading('Unit tests');
  rmSync(unitReport, { force: true });
  const ended = await run('test:unit', [
    '--coverage',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  record(countUnitTests(read(unitReport), ended));
}

/** @param {boolean} hasBuild */
async function siteTests(hasBuild) {
  heading('Site tests');
  if (!hasBuild) {
    record(countProblem('The site tests were skipped, because the build failed.'));
    return;
  }
  try {
    process.env['CHROMIUM_PATH'] = findChromium(process.env);
  } catch (error) {
    record(countProblem(error instanceof Error ? error.message : String(error)));
    return;
  }
  rmSync(siteReport, { force: true });
  const ended = await run('test:site');
  record(countSiteTests(read(siteReport), ended));
}

/** @param {string} title */
function heading(title) {
  console.log(`\n== ${title} ==\n`);
}

/** @param {import('./tally.js').Count} count */
function record(count) {
  counts.push(count);
  if (count.problem !== undefined) console.log(count.problem);
}

/**
 * Runs a script of package.json in a process group of its own, so that all of it can be ended.
 *
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<boolean>} whether it ended well
 */
function run(script, args = []) {
  const npm = process.env['npm_execpath'];
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  return new Promise((resolve) => {
    const child = spawn(command, [...first, 'run', '--silent', script, '--', ...args], {
      cwd: root,
      detached: true,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    running = child;
    child.on('error', (error) => {
      console.log(`"npm run ${script}" could not be started: ${error.message}.`);
      resolve(false);
    });
    child.on('close', (code) => {
      running = undefined;
      resolve(code === 0);
    });
  });
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  if (running?.pid === undefined) return;
  try {
    process.kill(-running.pid, signal);
  } catch {
    // It has just ended by itself.
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
