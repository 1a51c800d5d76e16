import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { rowInWords } from '$lib/datasets/summary';
import { csvOf } from '$lib/downloads/csv';
import { evidenceOf } from '$lib/edition/evidence';
import { sampleEdition, sampleFiles } from './sample';

const { datasets, observations, events, source } = sampleEdition;
const { emendations, received } = source.text;
const evidence = evidenceOf(sampleEdition);
const records = Object.entries(evidence);

interface Curated {
  readonly id: string;
  readonly date: { readonly why?: string };
}
const curated = ['observations', 'events'].flatMap(
  (name) =>
    JSON.parse(
      new TextDecoder().decode(sampleFiles.get(`annotations/revolution-betrayed/${name}.json`)),
    ) as Curated[],
);

const recordOf = (id: string) => {
  const record = evidence[id];
  if (!record) throw new Error(`no evidence of ${id}`);
  return record;
};

describe('evidenceOf(edition)', () => {
  test('has every row of every dataset once, under its id', () => {
    const rows = datasets.flatMap((dataset) => dataset.rows);
    expect(records.map(([id]) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    for (const [id, { row, dataset }] of records) {
      expect(row.id).toBe(id);
      const home = datasets.find(({ slug }) => slug === dataset.slug);
      expect(home?.title).toBe(dataset.title);
      expect(home?.rows).toContain(row);
    }
  });

  test('is plain data: it comes out of JSON as it went in', () => {
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence);
  });

  test.each(datasets.map(({ slug }) => slug))('names the line at which %s.csv has the row', (slug) => {
    const rows = datasets.find((dataset) => dataset.slug === slug)?.rows ?? [];
    const lines = parse(csvOf(rows), { columns: true });
    const told = records.filter(([, { dataset }]) => dataset.slug === slug);
    expect(told).toHaveLength(lines.length);
    for (const [id, { line }] of told) expect(lines[line - 1]).toMatchObject({ id });
  });

  test('says the figure and its date in words, after its label where the row has one', () => {
    for (const [, { row, words }] of records) {
      expect(words.endsWith(rowInWords(row))).toBe(true);
      const before = words.slice(0, -rowInWords(row).length);
      expect(before).toBe(row.value === null || row.label === '' ? '' : `${row.label}: `);
    }
    expect(recordOf('circulation-1933').words).toBe('8.4 billion rubles, at the beginning of 1933, stated');
    expect(recordOf('franc-parity-1924').words).toMatch(/^Official exchange: 13 French francs per ruble, /);
    // An event is its own label.
    expect(recordOf('bread-cards-abolished').words).toBe('Bread cards abolished, 1 January 1935, stated');
  });

  test('reads in each row the emendations that its words and the words of its date hold, and no other', () => {
    for (const { id, figure, again, dated } of observations) {
      const places = [figure, ...again, ...(dated ? [dated] : [])].map(({ place }) => place);
      expect(
        recordOf(id).readings.map((reading) => reading.id),
        id,
      ).toEqual(idsWithin(places));
    }
    for (const { id, dated } of events)
      expect(
        recordOf(id).readings.map((reading) => reading.id),
        id,
      ).toEqual(idsWithin([dated.place]));
    expect(recordOf('circulation-1925').readings.map((reading) => reading.id)).toEqual(['year-1925']);
  });

  test('gives each reading as it was curated, with the characters of the document', () => {
    const readings = records.flatMap(([, record]) => record.readings);
    expect(readings.length).toBeGreaterThan(5);
    for (const reading of readings) {
      const { emendation, received: place } = emendations.find(
        (each) => each.emendation.id === reading.id,
      ) ?? { emendation: undefined, received: { start: 0, end: 0 } };
      expect(reading).toEqual({
        id: emendation?.id,
        kind: emendation?.kind,
        received: received.slice(place.start, place.end),
        emended: emendation?.emended,
        evidence: emendation?.evidence,
      });
    }
  });

  test('leads by its readings from what was printed to what is read', () => {
    for (const [id, { row, readings }] of records) {
      const read = readings.reduce(
        (text, reading) => text.replace(reading.received, () => reading.emended),
        row.as_printed,
      );
      expect(read, id).toContain(row.words);
      if (readings.length > 0) expect(read, id).not.toBe(row.as_printed);
    }
  });

  test('gives the curated reason of a date, and none where the phrase fixes the days', () => {
    for (const { id, date } of curated) expect(recordOf(id).why, id).toBe(date.why ?? null);
    for (const [id, { row, why }] of records) {
      if (row.basis === 'computed') continue;
      expect(why === null, id).toBe(row.dating === 'stated');
    }
  });

  test('reads nothing in a computed row, whose words are those of others', () => {
    const computed = records.filter(([, { row }]) => row.basis === 'computed');
    expect(computed.length).toBeGreaterThan(0);
    for (const [, { readings, row }] of computed) {
      expect(readings).toEqual([]);
      expect(row.note).not.toBeNull();
    }
  });
});

/** The emendations that lie wholly within places; one that a place cuts in two would be a fault of the data. */
function idsWithin(places: readonly { readonly start: number; readonly end: number }[]): string[] {
  for (const { emendation, emended } of emendations)
    for (const { start, end } of places) {
      const apart = emended.end <= start || end <= emended.start;
      const within = start <= emended.start && emended.end <= end;
      if (!apart && !within) throw new Error(`emendation cut in two: ${emendation.id}`);
    }
  return emendations
    .filter(({ emended }) => places.some(({ start, end }) => start <= emended.start && emended.end <= end))
    .map(({ emendation }) => emendation.id);
}
