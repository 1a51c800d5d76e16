import { desc } from 'arquero';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { tableOf } from '$lib/datasets/typed-table';

const Schema = v.strictObject({
  year: v.number(),
  value: v.nullable(v.number()),
  names: v.array(v.string()),
});
const ROWS = [
  { year: 1926, value: null, names: ['a'] },
  { year: 1925, value: 0.7, names: ['b', 'c'] },
  { year: 1928, value: 0, names: [] },
];

describe('tableOf(schema, rows)', () => {
  test('has the columns of the schema, in its order, whatever the order of the keys', () => {
    const table = tableOf(Schema, [{ names: [], value: 1, year: 2 }]);
    expect(table.columns).toEqual(['year', 'value', 'names']);
    expect(table.arquero.columnNames()).toEqual(['year', 'value', 'names']);
  });

  test('gives back the rows as they were: null is null, nought is nought', () => {
    expect(tableOf(Schema, ROWS).rows()).toEqual(ROWS);
    expect(tableOf(Schema, ROWS).column('value')).toEqual([null, 0.7, 0]);
  });

  test.each([
    ['a cell of another type', { year: '1925', value: 1, names: [] }],
    ['a missing cell', { year: 1925, names: [] }],
    ['an unknown column', { year: 1925, value: 1, names: [], unit: 'x' }],
    ['NaN', { year: 1925, value: NaN, names: [] }],
  ])('throws for a row with %s', (_what, row) => {
    expect(() => tableOf(Schema, [row as unknown as (typeof ROWS)[number]])).toThrow(v.ValiError);
  });
});

describe('with(verbs)', () => {
  const table = tableOf(Schema, ROWS);

  test('keeps types, columns and every row through Arquero’s verbs', () => {
    const ordered = table.with((each) => each.orderby('year'));
    expect(ordered.rows()).toEqual([ROWS[1], ROWS[0], ROWS[2]]);
    expect(ordered.column('year')).toEqual([1925, 1926, 1928]);
    expect(ordered.columns).toBe(table.columns);
    expect(table.with((each) => each.concat(each.slice(0, 1))).column('year')).toEqual([
      1926, 1925, 1928, 1926,
    ]);
  });

  test('filters and orders after one another, and leaves the table alone', () => {
    const verbs = table
      .with((each) => each.filter('d.year > 1925'))
      .with((each) => each.orderby(desc('year')));
    expect(verbs.rows()).toEqual([ROWS[2], ROWS[0]]);
    expect(table.rows()).toEqual(ROWS);
  });
});
