import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.js';

const env = { PATH: '/usr/local/bin:/usr/bin' };

/** A machine that has the given programs, and whose apt-get adds the given ones. */
function machine({ programs = [] as string[], isRoot = true, installs = [] as string[], fails = '' } = {}) {
  const present = new Set(programs);
  const commands: string[] = [];
  const frontends = new Set<string | undefined>();
  return {
    commands,
    frontends,
    isRoot,
    add: (path: string) => present.add(path).has(path),
    ownBrowser: () => '/own/chrome',
    isExecutable: (path: string) => present.has(path),
    run(command: string, args: string[], runEnv: Record<string, string | undefined>) {
      commands.push([command, ...args].join(' '));
      frontends.add(runEnv['DEBIAN_FRONTEND']);
      if (args[0] === fails) return false;
      if (args[0] === 'install') for (const path of installs) present.add(path);
      return true;
    },
  };
}

const update = '/usr/bin/apt-get update';
const install = '/usr/bin/apt-get install -y --no-install-recommends chromium';
const installShell = `${install}-headless-shell`;

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before anything else', () => {
    const host = machine({ programs: ['/opt/chrome', '/usr/bin/chromium'] });
    expect(findChromium({ ...env, CHROMIUM_PATH: '/opt/chrome' }, host)).toBe('/opt/chrome');
  });

  it('refuses a CHROMIUM_PATH that leads nowhere, even when another browser is there', () => {
    const host = machine({ programs: ['/usr/bin/chromium'] });
    expect(() => findChromium({ ...env, CHROMIUM_PATH: '/opt/chrome' }, host)).toThrow(
      'CHROMIUM_PATH is "/opt/chrome", where there is no program that can be run.',
    );
  });

  it.each([
    [
      'the Chromium without a window before the others',
      ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
      '/usr/bin/chromium-headless-shell',
    ],
    ['chromium before the rest', ['/usr/bin/google-chrome', '/usr/bin/chromium'], '/usr/bin/chromium'],
    ['chromium-browser', ['/usr/bin/chromium-browser', '/own/chrome'], '/usr/bin/chromium-browser'],
    ['google-chrome', ['/usr/local/bin/google-chrome'], '/usr/local/bin/google-chrome'],
    ['google-chrome-stable', ['/usr/bin/google-chrome-stable'], '/usr/bin/google-chrome-stable'],
    [
      'the application of a Mac',
      ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/own/chrome'],
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    ["Playwright's own", ['/own/chrome', '/usr/bin/apt-get'], '/own/chrome'],
  ])('finds %s and installs nothing', (_what, programs, expected) => {
    const host = machine({ programs });
    expect(findChromium(env, host)).toBe(expected);
    expect(host.commands).toEqual([]);
  });

  it('installs the Chromium without a window unasked where apt-get is there and may be used', () => {
    const shell = '/usr/bin/chromium-headless-shell';
    const host = machine({ programs: ['/usr/bin/apt-get'], installs: [shell] });
    expect(findChromium(env, host)).toBe(shell);
    expect(host.commands).toEqual([update, installShell]);
    expect([...host.frontends]).toEqual(['noninteractive']);
  });

  it.each([
    ['there is no apt-get', machine(), []],
    ['the user is not root', machine({ programs: ['/usr/bin/apt-get'], isRoot: false }), []],
    ['the update fails', machine({ programs: ['/usr/bin/apt-get'], fails: 'update' }), [update]],
    [
      'the install fails',
      machine({ programs: ['/usr/bin/apt-get'], fails: 'install' }),
      [update, installShell, install],
    ],
    [
      'the install brings no browser',
      machine({ programs: ['/usr/bin/apt-get'] }),
      [update, installShell, install],
    ],
  ])('says what to install when %s', (_why, host, commands) => {
    expect(() => findChromium(env, host)).toThrow(
      /^No Chromium was found: install Chromium or Google Chrome/,
    );
    expect(host.commands).toEqual(commands);
  });

  it('installs the whole chromium where a release has no other', () => {
    const host = machine({ programs: ['/usr/bin/apt-get'] });
    const run = host.run.bind(host);
    host.run = (command, args, runEnv) => {
      const ended = run(command, args, runEnv) && !args.includes('chromium-headless-shell');
      return ended && (args[0] !== 'install' || host.add('/usr/bin/chromium'));
    };
    expect(findChromium(env, host)).toBe('/usr/bin/chromium');
    expect(host.commands).toEqual([update, installShell, install]);
  });

  it('looks nowhere odd when PATH is not set', () => {
    expect(() => findChromium({}, machine({ programs: ['chromium', '/chromium'] }))).toThrow('No Chromium');
  });
});
