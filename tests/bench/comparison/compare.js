import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browseFolders } from './browser.js';
import { measurePage } from './measure-page.js';
import { makePeers } from './peers.js';
import { SITES } from './sites.js';

/** @typedef {import('./measure-page.js').Measured} Measured */

/**
 * Measures this site and its peers, one after the other and round after round, so that what the machine does besides hits all
 * alike. A first round, which warms it up, does not count.
 *
 * @param {{ port: number, runs: number, changes: number, build: string }} how with the folder of the built site
 * @returns {Promise<Map<string, Measured[]>>} by the names of the sites
 */
export function compare({ port, runs, changes, build }) {
  const peers = makePeers(readFileSync(join(build, 'data/currency-in-circulation.csv'), 'utf8'));
  const mounts = [
    { at: '/peers/', folder: peers },
    { at: '/', folder: build },
  ];
  return browseFolders(port, mounts, async (browser, origin) => {
    /** @type {Map<string, Measured[]>} */
    const measured = new Map(SITES.map(({ name }) => [name, []]));
    for (let round = 0; round <= runs; round += 1) {
      console.log(round === 0 ? 'Warming up …' : `Round ${round} of ${runs} …`);
      for (const { name, path } of SITES) {
        const page = await measurePage(browser, origin + path, round === 0 ? 0 : changes);
        if (round > 0) measured.get(name)?.push(page);
      }
    }
    return measured;
  });
}
