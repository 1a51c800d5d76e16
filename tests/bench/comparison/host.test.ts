import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { makeHost } from './host.js';

const folder = mkdtempSync(join(tmpdir(), 'bench-host-'));
const outside = `${folder}-outside`;
mkdirSync(join(folder, 'a'));
mkdirSync(outside);
writeFileSync(join(folder, 'a/index.html'), 'a page');
writeFileSync(join(folder, 'letters.woff2'), 'letters');
writeFileSync(join(outside, 'secret.txt'), 'secret');
afterAll(() => [folder, outside].forEach((each) => rmSync(each, { recursive: true })));

const host = makeHost([{ at: '/', folder }]);

test('The host sends the index of a folder, compressed as the browser takes it', () => {
  const [brotli, gzip, plain] = ['gzip, br', 'gzip', ''].map((accepted) => host('/a/?from=1928', accepted));
  expect(brotli?.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/html; charset=utf-8',
  });
  expect(brotliDecompressSync(brotli?.body ?? '').toString()).toBe('a page');
  expect(gunzipSync(gzip?.body ?? '').toString()).toBe('a page');
  expect(plain?.body.toString()).toBe('a page');
  expect(plain?.headers).not.toHaveProperty('content-encoding');
});

test('The host does not compress a font again', () => {
  expect(host('/letters.woff2', 'br')).toMatchObject({ status: 200, body: Buffer.from('letters') });
});

test('The host has no folder without its slash, and nothing outside its folders', () => {
  for (const path of ['/a', '/none.txt', `/../${outside.split('/').at(-1) ?? ''}/secret.txt`])
    expect(host(path, 'br').status, path).toBe(404);
});

test('The first folder whose address fits is the one that serves', () => {
  const two = makeHost([
    { at: '/peers/', folder: outside },
    { at: '/', folder },
  ]);
  expect(two('/peers/secret.txt', '').body.toString()).toBe('secret');
  expect(two('/letters.woff2', '').body.toString()).toBe('letters');
});
