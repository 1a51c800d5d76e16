import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { chromium } from '@playwright/test';
import { findChromium } from '../../chromium.js';
import { makeCertificate } from './certificate.js';

/** @typedef {import('@playwright/test').Browser} Browser */

/**
 * Serves some folders on the loopback address over HTTP/2, and gives a Chromium that trusts it, until what is done there has
 * ended or failed.
 *
 * @template T
 * @param {number} port
 * @param {readonly { at: string, folder: string }[]} mounts
 * @param {(browser: Browser, origin: string) => Promise<T>} look
 * @returns {Promise<T>}
 * @throws {Error} where the port is taken, no Chromium is found, or `look` throws
 */
export async function browseFolders(port, mounts, look) {
  const { key, cert, fingerprint } = makeCertificate();
  const server = new Worker(join(import.meta.dirname, 'serve-worker.js'), {
    workerData: { port, key, cert, mounts },
  });
  try {
    await once(server, 'message');
    const browser = await chromium.launch({
      executablePath: findChromium(process.env),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        `--ignore-certificate-errors-spki-list=${fingerprint}`,
      ],
    });
    try {
      return await look(browser, `https://127.0.0.1:${port}`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.terminate();
  }
}
