import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { peerVersions } from '../comparison/peers.js';
import { findChromium } from '../../chromium.js';

/**
 * The machine and what ran on it, without a name by which it could be found.
 *
 * @returns {(readonly [string, string])[]}
 */
export function describeMachine() {
  const cores = cpus();
  // What its starter script says besides is not the version.
  const told = execFileSync(findChromium(process.env), ['--version'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [chromium = 'unknown'] = /\d[\d.]+/.exec(told.toString()) ?? [];
  return [
    ['processor', `${cores[0]?.model.trim() ?? 'unknown'}, ${cores.length} cores`],
    ['memory', `${Math.round(totalmem() / 2 ** 30)} GiB`],
    ['Node', process.versions.node],
    ['Chromium', chromium],
    ...Object.entries(peerVersions()),
  ];
}
