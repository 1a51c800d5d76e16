import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Fault } from '$lib/faults/fault';
import { parseCuratedList, parseCuratedObject } from '$lib/faults/parse-curated';
import { expectFaults } from './expect-faults';

const Schema = v.strictObject({
  id: v.string(),
  size: v.pipe(v.number(), v.minValue(1)),
  parts: v.optional(v.array(v.string()), []),
});
const Slugged = v.strictObject({ slug: v.string() });
const source = (content: unknown) => ({
  file: 'list.json',
  text: typeof content === 'string' ? content : JSON.stringify(content),
});

function listFrom(content: unknown) {
  const faults: Fault[] = [];
  return { entries: parseCuratedList(Schema, source(content), faults), faults };
}

describe('parseCuratedList(schema, source, faults)', () => {
  test('gives the entries with their defaults, frozen to the bottom', () => {
    const { entries, faults } = listFrom([
      { id: 'a', size: 1, parts: ['x'] },
      { id: 'b', size: 2 },
    ]);
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      { id: 'a', size: 1, parts: ['x'] },
      { id: 'b', size: 2, parts: [] },
    ]);
    expect([entries, entries[0], entries[0]?.parts].every(Object.isFrozen)).toBe(true);
  });

  test.each([
    ['a missing field', [{ id: 'a' }], 'missing field: nothing (list.json, a, size); expected "size"'],
    [
      'an unknown field',
      [{ id: 'a', size: 1, sise: 2 }],
      'unknown field: sise (list.json, a, sise); expected no such field',
    ],
    ['a value out of bounds', [{ id: 'a', size: 0 }], 'bad value: 0 (list.json, a, size); expected >=1'],
    [
      'a value deep inside, by its path',
      [{ id: 'a', size: 1, parts: ['x', 2] }],
      'bad value: 2 (list.json, a, parts.1); expected string',
    ],
    [
      'an entry without an id, by its place',
      [{ size: 1 }],
      'missing field: nothing (list.json, entry 1, id); expected "id"',
    ],
    ['an entry that is no object', ['x'], 'bad value: "x" (list.json, entry 1, -); expected Object'],
    ['null for an entry', [null], 'bad value: null (list.json, entry 1, -); expected Object'],
    ['no list', { id: 'a' }, 'bad value: {"id":"a"} (list.json, -, -); expected a list'],
  ])('reports %s', (_case, content, line) => {
    const { entries, faults } = listFrom(content);
    expectFaults(faults, [line]);
    expect(entries).toEqual([]);
  });

  test('reports an id that is used twice, with the second entry', () => {
    const twice = [
      { id: 'a', size: 1 },
      { id: 'a', size: 2 },
    ];
    expectFaults(listFrom(twice).faults, [
      'id used twice: "a" (list.json, a, id); expected an id of its own',
    ]);
  });

  test('keeps the entries that are right beside one that is wrong', () => {
    const { entries, faults } = listFrom([{ id: 'a' }, { id: 'b', size: 2 }]);
    expect(faults).toHaveLength(1);
    expect(entries.map(({ id }) => id)).toEqual(['b']);
  });

  test('clips what it found to 120 characters', () => {
    const [fault] = listFrom([{ id: 'a', size: 'x'.repeat(500) }]).faults;
    expect(fault?.got).toMatch(/^"x{116}\.\.\.$/);
  });
});

describe('parseCuratedObject(schema, source, faults)', () => {
  test('gives the object, frozen', () => {
    const faults: Fault[] = [];
    const object = parseCuratedObject(Schema, source({ id: 'a', size: 3 }), faults);
    expect(object).toEqual({ id: 'a', size: 3, parts: [] });
    expect(Object.isFrozen(object)).toBe(true);
    expect(faults).toEqual([]);
  });

  test('reports text that is not JSON, with the words of the parser', () => {
    const faults: Fault[] = [];
    expect(parseCuratedObject(Schema, source('{"id": '), faults)).toBeUndefined();
    expect(faults).toMatchObject([
      { file: 'list.json', id: '-', field: '-', problem: 'not JSON', expected: 'a JSON document' },
    ]);
    expect(faults[0]?.got).toMatch(/JSON/);
    expect(listFrom('[1,]').faults).toMatchObject([{ problem: 'not JSON' }]);
  });

  test('names an entry by its slug where it has no id', () => {
    const faults: Fault[] = [];
    expect(parseCuratedObject(Slugged, source({ slug: 'gold', extra: 1 }), faults)).toBeUndefined();
    expectFaults(faults, ['unknown field: extra (list.json, gold, extra); expected no such field']);
  });
});
