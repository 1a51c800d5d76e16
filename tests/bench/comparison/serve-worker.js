/** Serves in a thread of its own, so that what is measured does not wait for what is noted of it. */
import { createSecureServer } from 'node:http2';
import { parentPort, workerData } from 'node:worker_threads';
import { makeHost } from './host.js';

/** @typedef {{ port: number, key: string, cert: string, mounts: { at: string, folder: string }[] }} Given */

/** @type {unknown} */
const given = workerData;
const { port, key, cert, mounts } = /** @type {Given} */ (given);
const host = makeHost(mounts);

const server = createSecureServer({ key, cert }, (request, response) => {
  const { status, headers, body } = host(request.url, request.headers['accept-encoding'] ?? '');
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(body);
});

// A port that is taken is an error of the server, which ends this thread and is told by it.
server.listen(port, '127.0.0.1', () => parentPort?.postMessage('serving'));
