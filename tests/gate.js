/**
 * Runs every check and every test; the last line says how many passed and failed. What needs no built site runs side by
 * side, a lane for each processor; then the site's tests, which use all of them, run alone.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.js';
import { inLanes } from './lanes.js';
import { countCheck, countProblem, countSiteTests, countUnitTests, sum } from './tally.js';

const root = join(import.meta.dirname, '..');
const unitReport = join(root, 'test-results/unit.json');
const siteReport = join(root, 'test-results/site.json');

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** @type {import('./tally.js').Count[]} */
const counts = [];

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    stop(signal);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

const begun = Date.now();
heading('Checks, unit tests and build');
// Once before all: the steps read what it writes.
if (await run('sync')) {
  const [, , built = false] = await inLanes(
    [
      { title: 'Lint', run: () => check('check:lint') },
      { title: 'Unit tests', run: unitTests },
      { title: 'Build', run: () => check('build') },
      { title: 'Types', run: () => check('check:types') },
      { title: 'Format', run: () => check('check:format') },
      { title: 'Dead code', run: () => check('check:dead-code') },
    ],
    availableParallelism(),
    console.log,
  );
  await siteTests(built);
} else {
  record(countProblem('Nothing was checked, because the types of the routes could not be written.'));
}

const { line, succeeded } = sum(counts);
console.log(`\n${Math.round((Date.now() - begun) / 1000)} s in all`);
console.log(line);
process.exitCode = succeeded ? 0 : 1;

/** @param {string} script */
async function check(script) {
  const ended = await run(script);
  record(countCheck(ended));
  return ended;
}

async function unitTests() {
  rmSync(unitReport, { force: true });
  const ended = await run('test:unit', [
    '--coverage',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  record(countUnitTests(read(unitReport), ended));
  return ended;
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
  const ended = await run('test:site', [], 'as it comes');
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
 * @param {readonly string[]} args
 * @param {'whole' | 'as it comes'} printed what it prints: whole when it ends, so that steps side by side stay apart
 * @returns {Promise<boolean>} whether it ended well
 */
function run(script, args = [], printed = 'whole') {
  const npm = process.env['npm_execpath'];
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const output = printed === 'whole' ? 'pipe' : 'inherit';
  return new Promise((resolve) => {
    const child = spawn(command, [...first, 'run', '--silent', script, '--', ...args], {
      cwd: root,
      detached: true,
      stdio: ['ignore', output, output],
    });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (/** @type {Buffer} */ part) => said.push(part));
    running.add(child);
    child.on('error', (error) => {
      running.delete(child);
      console.log(`"npm run ${script}" could not be started: ${error.message}.`);
      resolve(false);
    });
    child.on('close', (code) => {
      running.delete(child);
      process.stdout.write(Buffer.concat(said));
      resolve(code === 0);
    });
  });
}

/** @param {NodeJS.Signals} signal */
function stop(signal) {
  for (const { pid } of running) {
    if (pid === undefined) continue;
    try {
      process.kill(-pid, signal);
    } catch {
      // It has just ended by itself.
    }
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
