import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PublishedRowSchema } from '$lib/datasets/row';
import { citationText } from '$lib/downloads/citation-text';
import { citeYears } from '$lib/downloads/cite-view';
import { jsonHeadOf, jsonOf, jsonOfYears } from '$lib/downloads/json';
import { viewDataset } from '$lib/edition/dataset-view';
import { rowsWithin } from '$lib/datasets/row-years';
import { sampleEdition, SITE } from '../edition/sample';
import { sampleColophon, sampleTables } from './sample';

const JsonSchema = v.looseObject({
  name: v.string(),
  version: v.string(),
  created: v.string(),
  homepage: v.string(),
  citation: v.string(),
  rows: v.array(PublishedRowSchema),
});

describe.each(sampleTables)('jsonOf($slug, colophon)', (table) => {
  const content = v.parse(JsonSchema, JSON.parse(jsonOf(table, sampleColophon)));

  test('has the cells of the table as typed fields, in the order of the columns', () => {
    expect(content.rows.map((row) => Object.values(row))).toEqual(
      table.rows.map((cells) => cells.map(({ value }) => value)),
    );
    for (const row of content.rows) expect(Object.keys(row)).toEqual(table.columns.map(({ name }) => name));
  });

  test('says which state it is, where it is shown and how to cite it', () => {
    expect(content).toMatchObject({
      name: table.slug,
      version: sampleEdition.version,
      created: sampleEdition.created,
      homepage: SITE + table.page,
    });
    expect(content.citation).toContain(`data version ${sampleEdition.version}`);
  });
});

describe.each(sampleEdition.datasets)('jsonOfYears(head, rows, years, cited) of $slug', ({ slug }) => {
  const table = sampleTables.find((each) => each.slug === slug);
  if (!table) throw new Error(`no table ${slug}`);
  const view = viewDataset(sampleEdition, slug);
  const head = jsonHeadOf(table, sampleColophon);
  const whole = JSON.parse(jsonOf(table, sampleColophon)) as object & { rows: { id: string }[] };

  test('has these rows as the whole has them, the years, and the address of the selection', () => {
    const years = { from: view.bounds.from, to: view.bounds.from };
    const rows = rowsWithin(view.rows, years);
    const cited = citeYears(sampleColophon, view, years);
    const ids = new Set<string>(rows.map(({ id }) => id));
    expect(JSON.parse(jsonOfYears(head, rows, years, cited))).toEqual({
      ...whole,
      homepage: cited.address,
      citation: citationText(cited),
      years,
      rows: whole.rows.filter(({ id }) => ids.has(id)),
    });
  });

  test('of no rows has an empty list of them', () => {
    const cited = citeYears(sampleColophon, view, view.bounds);
    expect(JSON.parse(jsonOfYears(head, [], view.bounds, cited))).toMatchObject({ name: slug, rows: [] });
  });
});
