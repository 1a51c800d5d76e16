/** What pictures of a page tell of its chart. */

/** @typedef {import('./png.js').Picture} Picture */
/** @typedef {{ x: number, y: number, width: number, height: number }} Region In pixels of the picture. */

/** How far the strongest channel of a pixel is from the weakest where it has a colour and is no ink, paper or grey. */
const COLOURED = 60;
/** How far a channel must be from another to look different. */
const DIFFERENT = 24;

/**
 * How much of a chart's line is there: which share of the columns, and of the rows, that colour the finished chart does it
 * colour too. The lesser of the two, from 0 to 1; letters and axes, which have no colour, do not count. Throws where the
 * finished chart has no colour.
 *
 * @param {Picture} picture
 * @param {Picture} finished
 * @param {Region} region
 */
export function shareOfLine(picture, finished, region) {
  const [now, then] = [colouredLines(picture, region), colouredLines(finished, region)];
  if (then.columns.size === 0) throw new Error('The chart shows no coloured line.');
  return Math.min(share(now.columns, then.columns), share(now.rows, then.rows));
}

/**
 * Which share of the pixels of a region differ between two pictures, from 0 to 1.
 *
 * @param {Picture} one
 * @param {Picture} other
 * @param {Region} region
 */
export function shareDifferent(one, other, region) {
  let different = 0;
  for (let y = region.y; y < region.y + region.height; y += 1) {
    for (let x = region.x; x < region.x + region.width; x += 1) {
      const [a, b] = [(y * one.width + x) * one.channels, (y * other.width + x) * other.channels];
      for (let channel = 0; channel < 3; channel += 1) {
        if (Math.abs((one.data[a + channel] ?? 0) - (other.data[b + channel] ?? 0)) <= DIFFERENT) continue;
        different += 1;
        break;
      }
    }
  }
  return different / (region.width * region.height);
}

/**
 * @param {Picture} picture
 * @param {Region} region
 */
function colouredLines({ width, channels, data }, region) {
  /** @type {Set<number>} */
  const columns = new Set();
  /** @type {Set<number>} */
  const rows = new Set();
  for (let y = region.y; y < region.y + region.height; y += 1) {
    for (let x = region.x; x < region.x + region.width; x += 1) {
      const at = (y * width + x) * channels;
      const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      if (Math.max(red, green, blue) - Math.min(red, green, blue) < COLOURED) continue;
      columns.add(x);
      rows.add(y);
    }
  }
  return { columns, rows };
}

/**
 * @param {Set<number>} now
 * @param {Set<number>} then
 */
function share(now, then) {
  return [...then].filter((line) => now.has(line)).length / then.size;
}
