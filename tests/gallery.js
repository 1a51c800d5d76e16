/**
 * `npm run gallery`: a picture of every page at four widths, light and dark, and as it prints, into gallery/, to be
 * looked at. It needs a finished build and a Chromium.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readSiteUrl } from '../src/site-url.js';
import { findChromium } from './chromium.js';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'gallery');
const port = process.env['PORT'] || '4197';
const address = `http://127.0.0.1:${port}${readSiteUrl(process.env).base}/`;
const WIDTHS = [360, 768, 1280, 1920];
/** The width of an A4 sheet between its margins, in CSS pixels. */
const SHEET = 695;

const pages = readdirSync(join(root, 'build'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/(^|\/)index\.html$/, '$1'));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const server = spawn(process.execPath, [join(import.meta.dirname, 'site/serve.js')], {
  env: { ...process.env, PORT: port },
  stdio: ['ignore', 'pipe', 'inherit'],
});
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
  for (const page of pages) {
    const name =
      page
        .replace(/\.html$/, '')
        .replace(/\/$/, '')
        .replaceAll('/', '_') || 'home';
    for (const width of WIDTHS) {
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        await picture(page, `${name}-${width}-${colorScheme}`, {
          viewport: { width, height: 900 },
          colorScheme,
        });
      }
    }
    await picture(page, `${name}-print`, { viewport: { width: SHEET, height: 1000 } }, true);
  }
  console.log(`${readdirSync(folder).length} pictures in gallery/`);
} finally {
  await browser.close();
  server.kill();
}

/**
 * @param {string} page
 * @param {string} name
 * @param {import('@playwright/test').BrowserContextOptions} options
 * @param {boolean} print
 */
async function picture(page, name, options, print = false) {
  const context = await browser.newContext(options);
  const tab = await context.newPage();
  if (print) await tab.emulateMedia({ media: 'print' });
  await tab.goto(address + page, { waitUntil: 'networkidle' });
  await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  if (print) await tab.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', printBackground: true });
  await context.close();
}
