import { describe, expect, test } from 'vitest';
import { DatasetRowSchema } from '$lib/datasets/row';
import { tableOf } from '$lib/datasets/typed-table';
import { publishedTables, unitsOf } from '$lib/downloads/published-table';
import type { Edition } from '$lib/edition/edition';
import { sampleEdition } from '../edition/sample';
import { sampleTables } from './sample';

/** The edition with the rows of its first dataset put differently. */
function withRows(
  change: (rows: Edition['datasets'][number]['rows']) => Edition['datasets'][number]['rows'],
): Edition {
  const datasets = sampleEdition.datasets.map((dataset, place) =>
    place === 0 ? { ...dataset, rows: change(dataset.rows) } : dataset,
  );
  return { ...sampleEdition, datasets };
}

describe('publishedTables(edition)', () => {
  test('have slugs of their own, good for the name of a file', () => {
    const slugs = sampleTables.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  });

  test('have as many cells in each row as columns, and the rows of their dataset', () => {
    for (const { columns, rows } of sampleTables) {
      for (const cells of rows) expect(cells).toHaveLength(columns.length);
    }
    for (const { slug, rows } of sampleEdition.datasets) {
      const ids = sampleTables.find((table) => table.slug === slug)?.rows.map(([id]) => id?.value);
      expect(ids).toEqual(rows.map(({ id }) => id));
    }
  });

  test('have a description that a catalogue takes, and something that must be known', () => {
    for (const { description, remarks, keywords } of sampleTables) {
      expect(description.length).toBeGreaterThanOrEqual(50);
      expect(remarks.length).toBeGreaterThan(0);
      expect(keywords.length).toBeGreaterThan(0);
    }
  });

  test('define the units of their rows, and no other', () => {
    for (const { units, columns, rows } of sampleTables) {
      const place = columns.findIndex(({ name }) => name === 'unit');
      const used = new Set(rows.flatMap((cells) => cells[place]?.value ?? []));
      expect(new Set(units.map(({ id }) => id))).toEqual(used);
    }
  });

  test('are refused without rows, by name', () => {
    expect(() => publishedTables(withRows(() => []))).toThrow(
      new RangeError('table without rows: "currency-in-circulation"'),
    );
  });

  test('are refused with a unit that the edition does not define, by name', () => {
    const foreign = withRows((rows) => rows.map((row) => ({ ...row, unit: 'poods' })));
    expect(() => publishedTables(foreign)).toThrow(
      new RangeError('unknown unit: "poods" (currency-in-circulation, circulation-1925)'),
    );
  });

  test('are refused with words that a spreadsheet takes for a formula', () => {
    const [row] = sampleEdition.allFigures.rows();
    if (!row) throw new Error('no rows');
    const allFigures = tableOf(DatasetRowSchema, [{ ...row, note: '=HYPERLINK("x")' }]);
    expect(() => publishedTables({ ...sampleEdition, allFigures })).toThrow(
      `cell that a spreadsheet takes for a formula: "=HYPERLINK(\\"x\\")" (${row.id}, note)`,
    );
  });
});

test('unitsOf(tables) has each unit once', () => {
  const ids = unitsOf([...sampleTables, ...sampleTables]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
