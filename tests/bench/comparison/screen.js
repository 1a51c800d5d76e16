import { readPng } from './png.js';

/** @typedef {import('./png.js').Picture} Picture */
/** @typedef {{ at: number, data: string }} Frame A frame that the page has shown: when, in milliseconds of the epoch, and its PNG. */

/**
 * Notes every frame that a page shows. The browser sends one whenever what is shown has changed.
 *
 * @param {import('@playwright/test').CDPSession} session
 */
export async function watchScreen(session) {
  /** @type {Frame[]} */
  const frames = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ at: (metadata.timestamp ?? NaN) * 1000, data });
    // The next frame comes only when this one is acknowledged; a page that has been closed needs none.
    session.send('Page.screencastFrameAck', { sessionId }).catch((/** @type {unknown} */ error) => {
      if (!/closed/.test(String(error))) throw error;
    });
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  return frames;
}

/** @type {WeakMap<Frame, Picture>} */
const pictures = new WeakMap();

/**
 * The pixels of a frame, read once.
 *
 * @param {Frame} frame
 * @returns {Picture}
 */
export function pictureOf(frame) {
  const picture = pictures.get(frame) ?? readPng(Buffer.from(frame.data, 'base64'));
  pictures.set(frame, picture);
  return picture;
}

/**
 * When a page first showed what it shows in the end: the time of the first frame from which on all are as the last. `NaN` for
 * no frames.
 *
 * @param {readonly Frame[]} frames
 * @param {(frame: Frame, last: Frame) => boolean} isAsTheLast
 */
export function settledAt(frames, isAsTheLast) {
  const last = frames.at(-1);
  if (!last) return NaN;
  let settled = last;
  for (const frame of frames.slice(0, -1).reverse()) {
    if (!isAsTheLast(frame, last)) break;
    settled = frame;
  }
  return settled.at;
}
