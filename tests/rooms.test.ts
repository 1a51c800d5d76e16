import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { rooms } from './rooms.js';

const importRules = new Set(['no-restricted-imports', 'no-restricted-syntax']);

// The project's own configuration; only types are left out, as the files given to it do not exist.
const eslint = new ESLint({
  overrideConfig: tseslint.configs.disableTypeChecked,
  ruleFilter: ({ ruleId }) => importRules.has(ruleId),
});

async function complaints(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const neighbours = rooms.slice(1).map((later, index) => [rooms[index] ?? '', later] as const);

describe('rooms', () => {
  it('are all the folders of src/lib', () => {
    const folders = readdirSync('src/lib', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms).toEqual(expect.arrayContaining(folders.map(({ name }) => name)));
  });

  it.each(neighbours)('%s may not import from %s', async (earlier, later) => {
    for (const [file, specifier] of [
      [`src/lib/${earlier}/probe.ts`, `$lib/${later}/thing.ts`],
      [`src/lib/${earlier}/probe.ts`, `$lib/${later}`],
      [`src/lib/${earlier}/probe.ts`, `../${later}/thing.ts`],
      [`src/lib/${earlier}/probe.ts`, `../../lib/${later}/thing.ts`],
      [`src/lib/${earlier}/inner/probe.ts`, `../../${later}/thing.ts`],
    ] as const) {
      expect(await complaints(file, `export { thing } from '${specifier}';`)).toEqual([
        'no-restricted-imports',
      ]);
      expect(await complaints(file, `import type { T } from '${specifier}';`)).toEqual([
        'no-restricted-imports',
      ]);
      expect(await complaints(file, `await import('${specifier}');`)).toEqual(['no-restricted-syntax']);
      expect(await complaints(file, `type T = import('${specifier}').T;`)).toEqual(['no-restricted-syntax']);
    }
  });

  it.each(neighbours)('%s may be imported by %s', async (earlier, later) => {
    const specifiers = [
      `$lib/${earlier}/thing.ts`,
      `../${earlier}/thing.ts`,
      `$lib/${later}/thing.ts`,
      './thing.ts',
    ];
    for (const specifier of specifiers) {
      expect(await complaints(`src/lib/${later}/probe.ts`, `import '${specifier}';`)).toEqual([]);
      expect(await complaints(`src/lib/${later}/probe.ts`, `await import('${specifier}');`)).toEqual([]);
    }
  });

  it('may hold a file named like a later room', async () => {
    expect(await complaints('src/lib/sources/probe.ts', "import './claims.ts';")).toEqual([]);
  });

  it.each(rooms)('%s may import neither routes nor the files beside the rooms', async (room) => {
    const file = `src/lib/${room}/probe.ts`;
    expect(await complaints(file, "import '../../routes/page.ts';")).toEqual(['no-restricted-imports']);
    expect(await complaints(file, "import '$lib/loose.ts';")).toEqual(['no-restricted-imports']);
  });

  it.each(rooms)('%s may import Svelte only if it is components', async (room) => {
    const expected = room === 'components' ? [] : ['no-restricted-imports'];
    for (const specifier of ['svelte', 'svelte/store', '$app/paths', './Part.svelte']) {
      expect(await complaints(`src/lib/${room}/probe.ts`, `import '${specifier}';`)).toEqual(expected);
    }
  });

  it('are all open to routes and to components written in Svelte', async () => {
    const imports = rooms.map((room) => `import '$lib/${room}/thing.ts';`).join('\n');
    expect(await complaints('src/routes/probe.ts', imports)).toEqual([]);
    expect(
      await complaints('src/lib/components/Probe.svelte', `<script lang="ts">${imports}</script>`),
    ).toEqual([]);
  });
});
