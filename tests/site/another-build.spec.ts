import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

/** Every file below a folder with the hash of its bytes. */
function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(folder.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

test('another build, in another place, time zone and locale, gives the same bytes', () => {
  test.setTimeout(180_000);
  const place = mkdtempSync(join(tmpdir(), 'feverish-series-'));
  try {
    for (const name of [
      'data',
      'src',
      'static',
      'tests/rooms.js',
      'package.json',
      'svelte.config.js',
      'vite.config.ts',
      'tsconfig.json',
    ]) {
      cpSync(resolve(name), join(place, name), { recursive: true });
    }
    symlinkSync(resolve('node_modules'), join(place, 'node_modules'));
    const env = { ...process.env, TZ: 'Pacific/Apia', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: place, env, stdio: 'pipe' });
    expect(hashes(join(place, 'build'))).toEqual(hashes(resolve('build')));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
