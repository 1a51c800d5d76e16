/**
 * `npm run bench`: this site beside its peers, and how long its charts take to be redrawn for other years, in a real browser.
 * It needs a finished build and a Chromium. It tells whether the bounds hold; with `--assert` it fails where one does not.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { compare } from './comparison/compare.js';
import { readOptions } from './options.js';
import { measureRedraw } from './redraw/measure-redraw.js';
import { comparisonBounds, holds, redrawBounds } from './report/bounds.js';
import { describeMachine } from './report/machine.js';
import { writeReport } from './report/report.js';
import { summarize } from './report/summary.js';

const { assert, changes, parts, port, runs } = readOptions(process.argv.slice(2), process.env);
const build = join(import.meta.dirname, '../../build');

/** @type {import('./report/report.js').Results['comparison']} */
let comparison;
if (parts.some((part) => part === 'comparison')) {
  const measured = await compare({ port, runs, changes, build });
  const summaries = new Map([...measured].map(([name, rounds]) => [name, summarize(rounds)]));
  comparison = { runs, summaries };
}

/** @type {import('./redraw/measure-redraw.js').Redrawing[] | undefined} */
let redrawings;
if (parts.some((part) => part === 'redraw')) {
  console.log('Redrawing charts …');
  redrawings = await measureRedraw(port);
}

const bounds = [
  ...(comparison ? comparisonBounds(comparison.summaries) : []),
  ...(redrawings ? redrawBounds(redrawings) : []),
];
const date = new Date().toISOString().slice(0, 10);
const options = { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' };
const report = await format(
  writeReport({ date, comparison, redrawings, bounds, machine: describeMachine() }),
  options,
);
console.log(`\n${report}`);
// A part alone is for the eyes: the file holds whole runs.
if (comparison && redrawings) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), report);

const broken = bounds.filter((bound) => !holds(bound));
if (assert && broken.length > 0) {
  console.error(`${broken.length} of ${bounds.length} bounds are broken.`);
  process.exitCode = 1;
}
