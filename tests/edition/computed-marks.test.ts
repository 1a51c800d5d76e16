import { describe, expect, test } from 'vitest';
import { computedMarks } from '$lib/edition/computed-marks';
import { sampleEdition } from './sample';

const { datasets, source } = sampleEdition;
const said = datasets.find(({ authorSays }) => authorSays);
if (!said?.authorSays) throw new Error('no dataset whose result the author states');

describe('computedMarks(edition)', () => {
  test('leads from the author’s words to the one row that computes what they say', () => {
    const marks = computedMarks(sampleEdition);
    expect(marks.map(({ id }) => id)).toEqual(['gold-coverage-1936']);
    for (const { id, kind, evidence } of marks) {
      const { place, words, quotation } = evidence;
      expect(kind).toBe('figure');
      expect(source.text.emended.slice(place.start, place.end)).toBe(words);
      expect(quotation.start <= place.start && place.end <= quotation.end).toBe(true);
      const dataset = datasets.find(({ rows }) => rows.some((row) => row.id === id));
      expect(dataset?.rows.map((row) => row.basis)).toEqual(['computed']);
      // The result is the row's own, to the digits that the author gives.
      expect(words).toContain(String(dataset?.rows[0]?.value));
    }
  });

  test('gives none for a dataset of which the author says nothing, and none where no row was computed', () => {
    const silent = datasets.filter(({ authorSays }) => !authorSays);
    expect(silent.length).toBeGreaterThan(0);
    expect(computedMarks({ datasets: silent })).toEqual([]);
    expect(computedMarks({ datasets: [{ ...said, rows: [] }] })).toEqual([]);
  });

  test('gives one for each dataset that has both, in their order', () => {
    const [row] = said.rows;
    if (!row) throw new Error('no row');
    const other = { ...said, rows: [{ ...row, id: 'another-1936' }] };
    expect(computedMarks({ datasets: [other, said] }).map(({ id }) => id)).toEqual(['another-1936', row.id]);
  });
});
