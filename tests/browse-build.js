import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readSiteUrl } from '../src/site-url.js';
import { findChromium } from './chromium.js';

/**
 * Serves the finished build and gives a Chromium to look at it, until what is done there has ended or failed.
 *
 * @param {string} port of the loopback address, unless the environment names another
 * @param {(browser: import('@playwright/test').Browser, address: string) => Promise<void>} look takes the address of
 *   the site's root, with the slash
 * @throws {Error} where the build cannot be served, no Chromium is found, or `look` throws
 */
export async function browseBuild(port, look) {
  const chosen = process.env['PORT'] || port;
  const server = spawn(process.execPath, [join(import.meta.dirname, 'site/serve.js')], {
    env: { ...process.env, PORT: chosen },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    // The server says when it serves; if it ends first, it has said why.
    await new Promise((resolve, reject) => {
      server.stdout.once('data', resolve);
      server.once('exit', () => reject(new Error('The built site could not be served.')));
    });
    const browser = await chromium.launch({
      executablePath: findChromium(process.env),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      await look(browser, `http://127.0.0.1:${chosen}${readSiteUrl(process.env).base}/`);
    } finally {
      await browser.close();
    }
  } finally {
    server.kill();
  }
}
