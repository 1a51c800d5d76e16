import { setTimeout as wait } from 'node:timers/promises';
import { findChart, noteVitals, readVitals } from './in-page.js';
import { shareDifferent, shareOfLine } from './pixels.js';
import { pictureOf, settledAt, watchScreen } from './screen.js';
import { throttle, VIEWPORT } from './throttle.js';
import { watchWire } from './wire.js';

/** So much of its line makes a chart drawn. */
const DRAWN = 0.95;
/** Less than this share of its pixels is no difference. */
const SAME = 0.0002;
/** Milliseconds without a request or a frame after which a page is done; after a change of years less will do. */
const QUIET = { load: 1_000, first: 800, change: 250 };
const PATIENCE = 60_000;
/** Milliseconds after which a chart that has not changed is one that does not follow. */
const FOLLOWS = 10_000;

/**
 * @typedef {object} Measured Times in milliseconds.
 * @property {number} bytes over the wire, until the page is quiet
 * @property {number} script of these, scripts
 * @property {number} requests
 * @property {number} painted the first contentful paint
 * @property {number} drawn until the frame that shows the line of the chart
 * @property {number} blocking what long tasks last beyond 50 ms, from the beginning until the page is quiet
 * @property {number} shift
 * @property {number} first from the key that first changes the years until the frame that shows the chart of these years
 * @property {readonly number[]} changes the same for the later keys
 */

/**
 * Opens a page in a browser without memory of it, waits until it is quiet, and changes its first year by keys. Throws where
 * it shows no chart, has no control, or does not follow a change.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {number} changes how many, without the first; none for none at all
 * @returns {Promise<Measured>}
 */
export async function measurePage(browser, url, changes) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const wire = await watchWire(session);
    await throttle(session);
    await page.addInitScript(noteVitals);
    const frames = await watchScreen(session);
    const quiet = quietOf(url, wire, frames);

    await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
    await quiet(QUIET.load);
    const { bytes, script, requests } = wire;
    const { began, painted, blocking, shift } = await page.evaluate(readVitals);
    const region = await chartOf(page, url);
    const finished = pictureOf(lastOf(frames));
    const isDrawn = (/** @type {import('./screen.js').Frame} */ frame) =>
      shareOfLine(pictureOf(frame), finished, region) >= DRAWN;
    const drawn = settledAt(frames, isDrawn) - began;

    const [first = NaN, ...later] = changes === 0 ? [] : await changeYears(page, url, changes, frames, quiet);
    return { bytes, script, requests, painted, drawn, blocking, shift, first, changes: later };
  } finally {
    await context.close();
  }
}

/**
 * Changes the first year by keys: up once, then up and down in turns of six, so that it never comes back to the chart that
 * the page was opened with.
 *
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 * @param {number} changes
 * @param {import('./screen.js').Frame[]} frames
 * @param {ReturnType<typeof quietOf>} quiet
 */
async function changeYears(page, url, changes, frames, quiet) {
  const control = page.getByLabel('First year');
  await control.scrollIntoViewIfNeeded();
  await quiet(QUIET.change);
  const region = await chartOf(page, url);
  // The first key follows at once: what a page fetches only when its control is reached for is part of its first change.
  await control.focus();
  const times = [];
  for (let turn = 0; turn <= changes; turn += 1) {
    const before = lastOf(frames);
    frames.length = 0;
    await page.keyboard.press(turn === 0 || (turn - 1) % 12 < 6 ? 'ArrowUp' : 'ArrowDown');
    if (!(await followed(before, frames, region))) {
      throw new Error(`The chart of ${url} did not follow change ${turn + 1} of its first year.`);
    }
    await quiet(turn === 0 ? QUIET.first : QUIET.change, region);
    const finished = pictureOf(lastOf(frames));
    const { key } = await page.evaluate(readVitals);
    const isFinished = (/** @type {import('./screen.js').Frame} */ frame) =>
      shareDifferent(pictureOf(frame), finished, region) <= SAME;
    times.push(settledAt(frames, isFinished) - key);
  }
  return times;
}

/**
 * Whether a frame comes that shows the chart otherwise than before.
 *
 * @param {import('./screen.js').Frame} before
 * @param {readonly import('./screen.js').Frame[]} frames to which new ones are added as they come
 * @param {import('./pixels.js').Region} region
 */
async function followed(before, frames, region) {
  const begun = performance.now();
  while (performance.now() - begun < FOLLOWS) {
    if (differs([before, ...frames], region)) return true;
    await wait(20);
  }
  return false;
}

/**
 * @param {string} url
 * @param {import('./wire.js').Wire} wire
 * @param {readonly import('./screen.js').Frame[]} frames
 * @returns {(milliseconds: number, region?: import('./pixels.js').Region) => Promise<void>} waits for so long a time without
 *   a request on its way and without a new frame, or where a region is given without one that differs in it
 */
function quietOf(url, wire, frames) {
  return async (milliseconds, region) => {
    const begun = performance.now();
    let [since, seen, asked] = [begun, frames.length, wire.requests];
    while (performance.now() - since < milliseconds) {
      await wait(20);
      if (performance.now() - begun > PATIENCE) {
        const asking = [...wire.open.values()].join(', ');
        throw new Error(
          `${url} does not come to rest: ${frames.length} frames, waiting for ${asking || 'nothing'}.`,
        );
      }
      const moved = region ? differs(frames.slice(Math.max(0, seen - 1)), region) : frames.length > seen;
      seen = frames.length;
      if (!moved && wire.requests === asked && wire.open.size === 0) continue;
      [since, asked] = [performance.now(), wire.requests];
    }
  };
}

/**
 * Whether one of some frames shows a region otherwise than the one before it.
 *
 * @param {readonly import('./screen.js').Frame[]} frames
 * @param {import('./pixels.js').Region} region
 */
function differs(frames, region) {
  return frames.some((frame, index) => {
    const before = frames[index - 1];
    return before && shareDifferent(pictureOf(before), pictureOf(frame), region) > SAME;
  });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} url
 */
async function chartOf(page, url) {
  const region = await page.evaluate(findChart);
  if (!region) throw new Error(`${url} shows no chart, or not the whole of it.`);
  return region;
}

/** @param {readonly import('./screen.js').Frame[]} frames */
function lastOf(frames) {
  const frame = frames.at(-1);
  if (!frame) throw new Error('The page has shown nothing.');
  return frame;
}
