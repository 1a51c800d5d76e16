import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PublishedRowSchema } from '$lib/datasets/row';
import { jsonOf } from '$lib/downloads/json';
import { realEdition, SITE } from '../edition/real';
import { realColophon, realTables } from './real';

const JsonSchema = v.looseObject({
  name: v.string(),
  version: v.string(),
  created: v.string(),
  homepage: v.string(),
  citation: v.string(),
  rows: v.array(PublishedRowSchema),
});

describe.each(realTables)('jsonOf($slug, colophon)', (table) => {
  const content = v.parse(JsonSchema, JSON.parse(jsonOf(table, realColophon)));

  test('has the cells of the table as typed fields, in the order of the columns', () => {
    expect(content.rows.map((row) => Object.values(row))).toEqual(
      table.rows.map((cells) => cells.map(({ value }) => value)),
    );
    for (const row of content.rows) expect(Object.keys(row)).toEqual(table.columns.map(({ name }) => name));
  });

  test('says which state it is, where it is shown and how to cite it', () => {
    expect(content).toMatchObject({
      name: table.slug,
      version: realEdition.version,
      created: realEdition.created,
      homepage: SITE + table.page,
    });
    expect(content.citation).toContain(`data version ${realEdition.version}`);
  });
});
