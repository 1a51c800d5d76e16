import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PublishedRowSchema } from '$lib/datasets/row';
import { COLUMNS } from '$lib/downloads/columns';
import { sampleTables } from './sample';

const { entries } = PublishedRowSchema;

/** A cell of each type, where all columns of the type take it, and one that none does. */
const CELLS = {
  string: { bad: 1 },
  number: { good: 1.5, bad: 'words' },
  year: { good: 1933, bad: 1933.5 },
  date: { good: '1933-01-01', bad: '1933' },
};

describe('COLUMNS', () => {
  test('are the fields of a published row, in their order', () => {
    expect(COLUMNS.map(({ name }) => name)).toEqual(Object.keys(entries));
  });

  test.each(COLUMNS)('$name is required exactly where a row must have it', ({ name, required }) => {
    expect(v.is(entries[name], null)).toBe(required === undefined);
  });

  test.each(COLUMNS.filter(({ words }) => words))(
    '$name takes its words and no other',
    ({ name, words = [] }) => {
      for (const word of words) expect(v.is(entries[name], word)).toBe(true);
      expect(v.is(entries[name], 'another')).toBe(false);
      const used = sampleTables.flatMap(({ columns, rows }) => {
        const place = columns.findIndex((column) => column.name === name);
        return rows.flatMap((cells) => cells[place]?.value ?? []);
      });
      expect(used.filter((word) => !(words as readonly unknown[]).includes(word))).toEqual([]);
    },
  );

  test.each(COLUMNS)('$name holds what its type says and nothing else', ({ name, type }) => {
    expect(v.is(entries[name], CELLS[type].bad)).toBe(false);
    if ('good' in CELLS[type]) expect(v.is(entries[name], CELLS[type].good)).toBe(true);
  });

  test('are described in the README in the same words', () => {
    const table = [...readFileSync('README.md', 'utf8').matchAll(/^\| `(\w+)` +\| (\w+) +\| (.+?) +\|$/gm)];
    expect(table.map(([, name, type, description]) => ({ name, type, description }))).toEqual(
      COLUMNS.map(({ name, type, description }) => ({ name, type, description })),
    );
  });
});
