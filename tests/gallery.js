/**
 * `npm run gallery`: a picture of every page at four widths, light and dark, and as it prints, into gallery/, to be
 * looked at. It needs a finished build and a Chromium.
 */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browseBuild } from './browse-build.js';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'gallery');
const WIDTHS = [360, 768, 1280, 1920];
/** The width of an A4 sheet between its margins, in CSS pixels. */
const SHEET = 695;

const pages = readdirSync(join(root, 'build'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/(^|\/)index\.html$/, '$1'));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

await browseBuild('4197', async (browser, address) => {
  for (const page of pages) {
    const name =
      page
        .replace(/\.html$/, '')
        .replace(/\/$/, '')
        .replaceAll('/', '_') || 'home';
    const show = picture(browser, address + page);
    for (const width of WIDTHS) {
      for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        await show(`${name}-${width}-${colorScheme}`, { viewport: { width, height: 900 }, colorScheme });
      }
    }
    await show(`${name}-print`, { viewport: { width: SHEET, height: 1000 } }, true);
  }
  console.log(`${readdirSync(folder).length} pictures in gallery/`);
});

/**
 * What takes the pictures of a page into the folder.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @returns {(name: string, options: import('@playwright/test').BrowserContextOptions, print?: boolean) => Promise<void>}
 */
function picture(browser, address) {
  return async (name, options, print = false) => {
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    if (print) await tab.emulateMedia({ media: 'print' });
    await tab.goto(address, { waitUntil: 'networkidle' });
    await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    if (print) await tab.pdf({ path: join(folder, `${name}.pdf`), format: 'A4', printBackground: true });
    await context.close();
  };
}
