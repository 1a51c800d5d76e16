import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// The first has no window to draw, and opens a page in a third of the time of the others.
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * @typedef {Record<string, string | undefined>} Env
 *
 * @typedef {object} Host What the search asks of the machine.
 * @property {boolean} isRoot
 * @property {() => string} ownBrowser where Playwright would keep a browser of its own
 * @property {(path: string) => boolean} isExecutable
 * @property {(command: string, args: string[], env: Env) => boolean} run whether the command succeeded
 */

/** @type {Host} */
const thisMachine = {
  isRoot: process.getuid?.() === 0,
  ownBrowser: () => chromium.executablePath(),
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  run(command, args, env) {
    // Standard output stays the caller's: what the installer says goes to standard error.
    return spawnSync(command, args, { env, stdio: ['ignore', 2, 2] }).status === 0;
  },
};

/**
 * The path of a Chromium to run the site's tests in, installed first if that can be done unasked.
 *
 * @param {Env} env
 * @param {Host} [host]
 * @returns {string}
 */
export function findChromium(env, host = thisMachine) {
  const chosen = env['CHROMIUM_PATH'];
  if (chosen) {
    if (host.isExecutable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is "${chosen}", where there is no program that can be run.`);
  }

  const found = look(env, host) ?? install(env, host);
  if (found !== undefined) return found;

  throw new Error(
    'No Chromium was found: install Chromium or Google Chrome (on Debian "apt-get install chromium" as root), ' +
      'or set CHROMIUM_PATH to the path of one.',
  );
}

/**
 * @param {Env} env
 * @param {Host} host
 */
function look(env, host) {
  const candidates = [...names.flatMap((name) => onPath(name, env)), ...macPaths, host.ownBrowser()];
  return candidates.find((path) => path !== '' && host.isExecutable(path));
}

/**
 * @param {string} name
 * @param {Env} env
 */
function onPath(name, env) {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name));
}

/**
 * @param {Env} env
 * @param {Host} host
 */
function install(env, host) {
  const aptGet = onPath('apt-get', env).find(host.isExecutable);
  if (aptGet === undefined || !host.isRoot) return undefined;

  const quiet = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!host.run(aptGet, ['update'], quiet)) return undefined;
  // Older releases have the second alone.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const installed = host.run(aptGet, ['install', '-y', '--no-install-recommends', name], quiet);
    const found = installed ? look(env, host) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
