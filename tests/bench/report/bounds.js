import { OWN } from '../comparison/sites.js';
import { quantile } from '../quantile.js';
import { milliseconds, ratio } from './summary.js';

/** @typedef {{ what: string, measured: number, most: number, write: (number: number) => string }} Bound */
/** @typedef {import('./summary.js').Summary} Summary */

/** What this site may take of what a peer takes. */
const AGAINST_PEERS = /** @type {const} */ ([
  { key: 'drawn', title: 'chart drawn', peer: 'Observable Framework', most: 0.25 },
  { key: 'drawn', title: 'chart drawn', peer: 'Chart.js', most: 0.6 },
  { key: 'blocking', title: 'blocking', peer: 'Observable Framework', most: 1 },
]);

/** The milliseconds that a redrawing of so many rows may take. */
const REDRAWN = new Map([
  [1_000, 16],
  [10_000, 33],
  [100_000, 33],
]);

/**
 * The bounds for each page of this site against its peers.
 *
 * @param {ReadonlyMap<string, Summary>} summaries by the names of the sites
 * @returns {Bound[]}
 */
export function comparisonBounds(summaries) {
  return OWN.flatMap(({ name }) =>
    AGAINST_PEERS.map(({ key, title, peer, most }) => ({
      what: `${name}: ${title}, as a share of ${peer}’s`,
      measured: ratio(summaryOf(summaries, name)[key], summaryOf(summaries, peer)[key]),
      most,
      write: (/** @type {number} */ share) => share.toFixed(2),
    })),
  );
}

/**
 * The bounds for the redrawing of many rows.
 *
 * @param {readonly { view: string, rows: number, times: readonly number[] }[]} redrawings
 * @returns {Bound[]}
 */
export function redrawBounds(redrawings) {
  return redrawings.flatMap(({ view, rows, times }) => {
    const most = REDRAWN.get(rows);
    if (most === undefined) return [];
    const what = `${rows.toLocaleString('en-US')} rows redrawn as ${view}, median`;
    return [{ what, measured: quantile(times, 0.5), most, write: milliseconds }];
  });
}

/** @param {Bound} bound */
export function holds({ measured, most }) {
  return measured <= most;
}

/**
 * @param {ReadonlyMap<string, Summary>} summaries
 * @param {string} name
 */
export function summaryOf(summaries, name) {
  const summary = summaries.get(name);
  if (!summary) throw new Error(`Nothing was measured of ${name}.`);
  return summary;
}
