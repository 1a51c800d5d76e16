import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { rooms } from './rooms.js';

const FILES = ['README.md', 'data/README.md', 'data/CHANGELOG.md', 'CHANGELOG.md'];

/** Whatever looks like a path of the project: with a slash or an ending, in code marks or as the target of a link. */
function pathsIn(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
  const code = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
  return [
    ...links,
    ...code.filter((words) => /^[\w.-]+(?:\/[\w.<>-]*)+$|^[\w-]+\.(?:json|md|txt|html|cff)$/.test(words)),
  ];
}

/** Paths that name what a build makes or what a pattern stands for. */
const MADE = new Set([
  'build/',
  'gallery/',
  'test-results/renewed/index.html',
  'index.html',
  '404.html',
  'datasets/<slug>.json',
]);

describe.each(FILES)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names no path that is not there', () => {
    const places = (path: string) =>
      [dirname(file), '.', 'src/lib', 'data/annotations/revolution-betrayed'].map((folder) =>
        join(folder, path),
      );
    const lost = pathsIn(text).filter(
      (path) => !MADE.has(path) && !places(path).some((place) => existsSync(place)),
    );
    expect(lost).toEqual([]);
  });

  test('names no command that is not there', () => {
    const commands = [...text.matchAll(/npm (?:run )?([a-z:-]+)/g)].map(([, command = '']) => command);
    const own = new Set([...Object.keys(manifest.scripts), 'ci']);
    expect(commands.filter((command) => !own.has(command))).toEqual([]);
  });
});

test('README.md describes every room, in order', () => {
  const table = [...readFileSync('README.md', 'utf8').matchAll(/^\| `(\w+)\/` +\|/gm)].map(
    ([, room]) => room,
  );
  expect(table).toEqual(rooms);
});

test('CHANGELOG.md, CITATION.cff and package.json speak of one version', () => {
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${manifest.version}\n`);
  expect(readFileSync('CITATION.cff', 'utf8')).toContain(`version: ${manifest.version}\n`);
});

test('pathsIn(text) finds a path that is not there', () => {
  expect(pathsIn('see `src/lib/nowhere.ts` and [this](no/file.md)')).toEqual([
    'no/file.md',
    'src/lib/nowhere.ts',
  ]);
});
