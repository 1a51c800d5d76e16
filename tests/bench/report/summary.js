import { quantile } from '../quantile.js';

/** @typedef {import('../comparison/measure-page.js').Measured} Measured */

/** What is told of each site, with the words for it and the way its numbers are written. */
export const METRICS = /** @type {const} */ ([
  { key: 'drawn', title: 'chart drawn', write: milliseconds },
  { key: 'painted', title: 'first paint', write: milliseconds },
  { key: 'blocking', title: 'blocking', write: milliseconds },
  { key: 'bytes', title: 'bytes', write: kilobytes },
  { key: 'script', title: 'script', write: kilobytes },
  { key: 'requests', title: 'requests', write: String },
  { key: 'shift', title: 'shift', write: (/** @type {number} */ share) => share.toFixed(3) },
  { key: 'first', title: 'first change', write: milliseconds },
  { key: 'change', title: 'later change', write: milliseconds },
]);

/** @typedef {Record<typeof METRICS[number]['key'], number>} Summary The medians of one site. */

/**
 * @param {readonly Measured[]} rounds at least one
 * @returns {Summary}
 */
export function summarize(rounds) {
  const median = (/** @type {Exclude<keyof Measured, 'changes'>} */ key) =>
    quantile(
      rounds.map((round) => round[key]),
      0.5,
    );
  return {
    drawn: median('drawn'),
    painted: median('painted'),
    blocking: median('blocking'),
    bytes: median('bytes'),
    script: median('script'),
    requests: median('requests'),
    shift: median('shift'),
    first: median('first'),
    change: quantile(
      rounds.flatMap(({ changes }) => changes),
      0.5,
    ),
  };
}

/**
 * One number divided by another. It is 0 where the first is 0, and infinite where only the second is.
 *
 * @param {number} own
 * @param {number} other
 */
export function ratio(own, other) {
  return own === 0 ? 0 : own / other;
}

/** @param {number} number */
export function milliseconds(number) {
  return `${number.toFixed(number < 100 ? 1 : 0)} ms`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
