/** Reads the pictures that Chromium makes of a page: PNG of 8 bits a channel, not interlaced, with colours or with alpha. */
import { inflateSync } from 'node:zlib';

const SIGNATURE = '89504e470d0a1a0a';
/** @type {Readonly<Record<number, number>>} */
const CHANNELS = { 2: 3, 6: 4 };

/** @typedef {{ width: number, height: number, channels: number, data: Uint8Array }} Picture Row by row from the top. */

/**
 * @param {Buffer} file
 * @returns {Picture}
 */
export function readPng(file) {
  if (file.subarray(0, 8).toString('hex') !== SIGNATURE) throw new Error('This is no PNG.');
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const [depth, kind, interlaced] = [file[24], file[25] ?? 0, file[28]];
  const channels = CHANNELS[kind];
  if (depth !== 8 || channels === undefined || interlaced !== 0) {
    throw new Error(`A PNG of an unknown kind: ${String(depth)} bits, type ${kind}.`);
  }
  const packed = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at) + 12) {
    if (file.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    packed.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return {
    width,
    height,
    channels,
    data: unfilter(inflateSync(Buffer.concat(packed)), width * channels, channels),
  };
}

/**
 * Each row tells by a first byte from which neighbours its bytes are told.
 *
 * @param {Uint8Array} raw
 * @param {number} stride the bytes of a row
 * @param {number} step the bytes of a pixel
 */
function unfilter(raw, stride, step) {
  const rows = raw.length / (stride + 1);
  const data = new Uint8Array(rows * stride);
  for (let row = 0; row < rows; row += 1) {
    const [from, to] = [row * (stride + 1) + 1, row * stride];
    const filter = raw[from - 1] ?? 0;
    for (let at = 0; at < stride; at += 1) {
      const left = at >= step ? (data[to + at - step] ?? 0) : 0;
      const above = row > 0 ? (data[to + at - stride] ?? 0) : 0;
      const corner = row > 0 && at >= step ? (data[to + at - stride - step] ?? 0) : 0;
      data[to + at] = (raw[from + at] ?? 0) + told(filter, left, above, corner);
    }
  }
  return data;
}

/**
 * @param {number} filter
 * @param {number} left
 * @param {number} above
 * @param {number} corner
 */
function told(filter, left, above, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const [toLeft, toAbove, toCorner] = [
    Math.abs(above - corner),
    Math.abs(left - corner),
    Math.abs(left + above - 2 * corner),
  ];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
