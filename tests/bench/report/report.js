import { BROTLI_QUALITY, GZIP_LEVEL } from '../comparison/host.js';
import { OWN, PEERS, SITES } from '../comparison/sites.js';
import { NETWORK, SLOWER, VIEWPORT } from '../comparison/throttle.js';
import { quantile } from '../quantile.js';
import { holds, summaryOf } from './bounds.js';
import { table } from './markdown.js';
import { METRICS, milliseconds, ratio } from './summary.js';

/** @typedef {import('./bounds.js').Bound} Bound */
/** @typedef {import('./summary.js').Summary} Summary */
/** @typedef {{ view: string, rows: number, marks: number, times: readonly number[] }} Redrawing */

/**
 * @typedef {object} Results
 * @property {string} date
 * @property {{ runs: number, summaries: ReadonlyMap<string, Summary> } | undefined} comparison
 * @property {readonly Redrawing[] | undefined} redrawings
 * @property {readonly Bound[]} bounds
 * @property {readonly (readonly [string, string])[]} machine and what runs on it: names and versions
 */

/**
 * The results in Markdown, ratios first.
 *
 * @param {Results} results
 */
export function writeReport({ date, comparison, redrawings, bounds, machine }) {
  const parts = [
    '# Results of the bench',
    `Written by \`npm run bench\` on ${date}.`,
    ...(comparison ? ratiosIn(comparison) : []),
    '## Bounds',
    table(
      ['bound', 'measured', 'at most', ''],
      bounds.map((bound) => [
        bound.what,
        bound.write(bound.measured),
        bound.write(bound.most),
        holds(bound) ? 'held' : '**broken**',
      ]),
    ),
    ...(comparison ? numbersIn(comparison) : []),
    ...(redrawings ? redrawingsIn(redrawings) : []),
    '## Machine and versions',
    table(['what', 'which'], machine),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** @param {NonNullable<Results['comparison']>} comparison */
function ratiosIn({ summaries }) {
  return OWN.flatMap(({ name }) => [
    `## ${name}: its numbers divided by those of each peer`,
    'Less than 1 is less time or less weight than the peer’s.',
    table(
      ['peer', ...METRICS.map(({ title }) => title)],
      PEERS.map((peer) => [
        peer.name,
        ...METRICS.map(({ key }) =>
          ratioInWords(summaryOf(summaries, name)[key], summaryOf(summaries, peer.name)[key]),
        ),
      ]),
    ),
  ]);
}

/**
 * @param {number} own
 * @param {number} other
 */
function ratioInWords(own, other) {
  if (other === 0) return own === 0 ? 'both 0' : 'peer 0';
  return ratio(own, other).toFixed(2);
}

/** @param {NonNullable<Results['comparison']>} comparison */
function numbersIn({ runs, summaries }) {
  return [
    '## What was measured',
    table(
      ['site', ...METRICS.map(({ title }) => title)],
      SITES.map(({ name }) => [
        name,
        ...METRICS.map(({ key, write }) => write(summaryOf(summaries, name)[key])),
      ]),
    ),
    [
      `Medians of ${runs} rounds; in each round every site was opened once, one after the other, in a browser without memory of it.`,
      `The network has a latency of ${NETWORK.latency} ms for each request, ${NETWORK.down} kbit/s down and ${NETWORK.up} kbit/s up; the processor is ${SLOWER} times slower; the window has ${VIEWPORT.width} by ${VIEWPORT.height} pixels.`,
      `One local host serves all of them over HTTP/2 and TLS. It compresses text with brotli at quality ${BROTLI_QUALITY} (gzip at level ${GZIP_LEVEL} for a browser that takes no brotli; this one takes it), once for each file, and sends pictures and fonts as they are.`,
    ].join(' '),
    [
      '- **chart drawn**: from the beginning until the first frame that shows the whole line, found in the pixels of the frames. The browser dates a frame some milliseconds before a first paint.',
      '- **blocking**: what tasks last beyond 50 ms, from the beginning until a second without request or frame.',
      '- **bytes**, **script**, **requests**: over the wire until then, compressed and with headers, script only in files.',
      '- **first change**, **later change**: from a key on the first year until the frame that shows the chart of these years.',
    ].join('\n'),
  ];
}

/** @param {readonly Redrawing[]} redrawings */
function redrawingsIn(redrawings) {
  return [
    '## A chart redrawn for other years',
    'Until the chart is laid out and its frame done, by this site’s charts alone, nothing throttled.',
    table(
      ['view', 'rows', 'marks', 'median', '90 %', 'runs'],
      redrawings.map(({ view, rows, marks, times }) => [
        view,
        rows.toLocaleString('en-US'),
        String(marks),
        ...[0.5, 0.9].map((share) => milliseconds(quantile(times, share))),
        String(times.length),
      ]),
    ),
  ];
}
