import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresModule } from './figures.js';

const folder = join(import.meta.dirname, '../peers');
const lockfile = join(folder, 'package-lock.json');
const installed = join(folder, 'node_modules/.installed-by-the-bench');

/**
 * Installs the packages of the peers where their lockfile has changed or they are not there, and builds their pages.
 *
 * @param {string} csv the figures that they draw
 * @returns {string} the folder of the pages
 */
export function makePeers(csv) {
  const wanted = createHash('sha256').update(readFileSync(lockfile)).digest('hex');
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
    console.log('Installing the peers …');
    // Said here too: what npm tells its scripts of this project's own settings goes before those of the folder.
    execFileSync('npm', ['ci', '--ignore-scripts', '--engine-strict=false'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    writeFileSync(installed, wanted);
  }
  console.log('Building the pages of the peers …');
  mkdirSync(join(folder, 'made'), { recursive: true });
  writeFileSync(join(folder, 'made/figures.js'), figuresModule(csv));
  execFileSync(process.execPath, [join(folder, 'build.js')], { stdio: ['ignore', 'inherit', 'inherit'] });
  return join(folder, 'made/site');
}

/** The packages of the peers with their versions. */
export function peerVersions() {
  /** @type {unknown} */
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return /** @type {{ dependencies: Record<string, string> }} */ (manifest).dependencies;
}
