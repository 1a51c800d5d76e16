import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { breachesOf } from './package-profile.js';

const folder = mkdtempSync(join(tmpdir(), 'profile-'));
afterAll(() => rmSync(folder, { recursive: true }));

function profile(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

profile('resource.json', {
  $schema: 'http://json-schema.org/draft-07/schema#',
  required: ['path'],
  definitions: { name: { type: 'string', format: 'unheard-of', propertyOrder: 10 } },
});

describe('breachesOf(path, descriptor)', () => {
  test.each([
    ['a relative address', 'resource.json', 'resource.json#/definitions/name'],
    [
      'an absolute address',
      'https://example.org/profiles/resource.json',
      'https://example.org/profiles/resource.json#/definitions/name',
    ],
  ])('follows %s to the schema beside', async (_what, whole, part) => {
    const path = profile('package.json', {
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: 'https://example.org/other/package.json',
      properties: { name: { $ref: part }, resources: { items: { $ref: whole } } },
    });
    expect(await breachesOf(path, { name: 'x', resources: [{ path: 'x.csv' }] })).toEqual([]);
    expect(await breachesOf(path, { name: 1, resources: [{}] })).toEqual([
      '/name must be string',
      "/resources/0 must have required property 'path'",
    ]);
  });

  test('tells a breach of the whole', async () => {
    const path = profile('whole.json', { required: ['resources'] });
    expect(await breachesOf(path, {})).toEqual(["the whole must have required property 'resources'"]);
  });

  test('says in a sentence which profile cannot be read', async () => {
    const none = join(folder, 'none.json');
    await expect(breachesOf(none, {})).rejects.toThrow(new RangeError(`no profile to read: ${none}`));
    const path = profile('lost.json', { items: { $ref: 'gone.json' } });
    await expect(breachesOf(path, [])).rejects.toThrow(
      `no profile to read: ${join(folder, 'gone.json')}, to which the profile refers as `,
    );
    const broken = profile('broken.json', '{');
    await expect(breachesOf(broken, {})).rejects.toThrow(`profile that is not JSON: ${broken}`);
  });
});
