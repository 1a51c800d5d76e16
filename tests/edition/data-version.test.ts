import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  changesIn,
  DataVersionSchema,
  hashOfData,
  isBelow,
  tellsOf,
  VersionSchema,
} from '$lib/edition/data-version';
import { sampleFiles } from './sample';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('VersionSchema', () => {
  test.each(['0.1.0', '1.0.0', '12.34.56'])('takes %s', (version) =>
    expect(v.is(VersionSchema, version)).toBe(true),
  );
  test.each(['', '1', '1.0', 'v1.0.0', '1.0.0-beta', '01.0.0', '1.0.0 '])('refuses %j', (version) =>
    expect(v.is(VersionSchema, version)).toBe(false),
  );
});

describe('DataVersionSchema', () => {
  const record = { version: '1.2.0', created: '2026-11-22T12:00:00Z', hash: '0'.repeat(64) };
  test('takes a version, a moment and a hash', () => expect(v.is(DataVersionSchema, record)).toBe(true));
  test.each(['2026-11-22', '2026-11-22T12:00:00+01:00', '2026-11-22T12:00:00.000Z', '2026-13-22T12:00:00Z'])(
    'refuses the moment %s',
    (created) => expect(v.is(DataVersionSchema, { ...record, created })).toBe(false),
  );
});

describe('hashOfData(files)', () => {
  const hash = hashOfData(sampleFiles);

  test('is one and the same for the same files in another order', () => {
    expect(hashOfData(new Map([...sampleFiles].reverse()))).toBe(hash);
  });

  test('is another for another name, another byte, one file more and one less', () => {
    const [[name, content] = ['', bytes('')]] = [...sampleFiles].filter(([file]) => file === 'units.json');
    const rest = [...sampleFiles].filter(([file]) => file !== name);
    for (const files of [
      [...rest, ['unit.json', content] as const],
      [...rest, [name, bytes(`${new TextDecoder().decode(content)} `)] as const],
      [...sampleFiles, ['more.json', bytes('[]')] as const],
      rest,
    ]) {
      expect(hashOfData(new Map(files))).not.toBe(hash);
    }
  });

  test('takes no account of the record of the version, the changelog and the rulings', () => {
    const files = new Map(sampleFiles)
      .set('version.json', bytes('other'))
      .set('CHANGELOG.md', bytes('other words'))
      .set('rulings.json', bytes('{}'));
    expect(hashOfData(files)).toBe(hash);
  });
});

test('isBelow(version, other) compares number by number', () => {
  expect(isBelow('1.9.0', '1.10.0')).toBe(true);
  expect(isBelow('1.10.0', '1.9.9')).toBe(false);
  expect(isBelow('1.0.0', '1.0.0')).toBe(false);
});

describe('the changelog', () => {
  const changelog = '# Changes\n\n## 1.10.0\n\n- Ten.\n- Eleven.\n\n## 1.1.0\n\n- One.\n';

  test('tellsOf(changelog, version) asks for a heading of the version itself', () => {
    expect(tellsOf(changelog, '1.1.0')).toBe(true);
    expect(tellsOf(changelog, '1.1')).toBe(false);
    expect(tellsOf('we go to ## 1.0.0 soon', '1.0.0')).toBe(false);
  });

  test('changesIn(changelog, version) is what stands under its heading, up to the next', () => {
    expect(changesIn(changelog, '1.10.0')).toBe('- Ten.\n- Eleven.');
    expect(changesIn(changelog, '1.1.0')).toBe('- One.');
    expect(changesIn(changelog, '2.0.0')).toBe('');
  });
});
