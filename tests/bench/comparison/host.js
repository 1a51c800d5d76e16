/**
 * What the local host sends, as static hosts do: files by their ending, an index for a folder, and text compressed once and
 * kept: with brotli where the browser takes it, else with gzip.
 */
import { readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

export const BROTLI_QUALITY = 5;
export const GZIP_LEVEL = 6;

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** What is compressed already gains nothing by it. */
const AS_IT_IS = new Set(['.png', '.woff2']);

/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer */

/**
 * @param {readonly { at: string, folder: string }[]} mounts the folders by the beginnings of their addresses; of several
 *   that fit the first is taken
 * @returns {(address: string, accepted: string) => Answer}
 */
export function makeHost(mounts) {
  /** @type {Map<string, Answer>} */
  const kept = new Map();
  return (address, accepted) => {
    const path = decodeURIComponent(address.split('?', 1)[0] ?? '/');
    const encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
    const key = `${encoding ?? ''} ${path}`;
    const answer = kept.get(key) ?? answerTo(mounts, path, encoding);
    kept.set(key, answer);
    return answer;
  };
}

/**
 * @param {readonly { at: string, folder: string }[]} mounts
 * @param {string} path
 * @param {'br' | 'gzip' | undefined} encoding
 * @returns {Answer}
 */
function answerTo(mounts, path, encoding) {
  const file = fileAt(mounts, path);
  if (file === undefined) {
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('Not found') };
  }
  const ending = extname(file);
  const headers = {
    'content-type': TYPES[ending] ?? 'application/octet-stream',
    // As GitHub Pages does.
    'cache-control': 'max-age=600',
  };
  const body = readFileSync(file);
  if (encoding === undefined || AS_IT_IS.has(ending)) return { status: 200, headers, body };
  return {
    status: 200,
    headers: { ...headers, 'content-encoding': encoding, vary: 'accept-encoding' },
    body: encoding === 'br' ? brotli(body) : gzipSync(body, { level: GZIP_LEVEL }),
  };
}

/**
 * @param {readonly { at: string, folder: string }[]} mounts
 * @param {string} path
 */
function fileAt(mounts, path) {
  const mount = mounts.find(({ at }) => path.startsWith(at));
  if (!mount) return undefined;
  const file = join(mount.folder, path.slice(mount.at.length), path.endsWith('/') ? 'index.html' : '');
  if (!file.startsWith(mount.folder + sep)) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? file : undefined;
}

/** @param {Buffer} body */
function brotli(body) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}
