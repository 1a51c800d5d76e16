/**
 * Serves build/ as a plain static host would: index.html for a folder, a redirect to the slash of a
 * folder asked for without it, 404.html with status 404 for the rest; no extension is guessed. With each it sends the
 * headers that the build's own file `_headers` asks for, which it does not serve.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readSiteUrl } from '../../src/site-url.js';
import { readHostHeaders } from './host-headers.js';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const root = join(import.meta.dirname, '../../build');
const { base } = readSiteUrl(process.env);
const port = Number(process.env['PORT'] || 4199);

if (!existsSync(root)) fail('There is no build folder to serve: run "npm run build" first.');
if (!Number.isInteger(port) || port < 1 || port > 65535) fail('PORT must be a whole number from 1 to 65535.');

const files = sirv(root, {
  extensions: [],
  etag: true,
  // Every host knows spreadsheets; this library's list of types does not.
  setHeaders(response, path) {
    if (path.endsWith('.xlsx')) response.setHeader('Content-Type', SPREADSHEET);
  },
});

const headersFor = readHostHeaders(readFileSync(join(root, '_headers'), 'utf8'));

const server = createServer((request, response) => {
  const [path = '', query] = (request.url ?? '/').split('?', 2);
  for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
  const inside = path === base || path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
  if (inside === undefined || inside === '/_headers') {
    notFound(response);
  } else if (isFolder(inside) && !inside.endsWith('/')) {
    response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end();
  } else {
    request.url = inside.endsWith('/') ? `${inside}index.html` : inside;
    files(request, response, () => notFound(response));
  }
});

server.on('error', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  fail(taken ? `Port ${port} of 127.0.0.1 is taken: set PORT to a free one.` : error.message);
});

server.listen(port, '127.0.0.1', () => console.log(`Serving build/ at http://127.0.0.1:${port}${base}/`));

/** @param {string} path */
function isFolder(path) {
  try {
    return statSync(join(root, decodeURIComponent(path))).isDirectory();
  } catch {
    return false;
  }
}

/** @param {import('node:http').ServerResponse} response */
function notFound(response) {
  const page = join(root, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '<!doctype html><title>Not found</title>');
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
