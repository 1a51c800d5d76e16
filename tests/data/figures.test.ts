import { describe, expect, test } from 'vitest';
import { realEdition } from './real';

const { datasets, observations, events, source } = realEdition;
const rows = datasets.flatMap((dataset) => dataset.rows);

describe('the rows', () => {
  test('are the figures and events that are stated, each once, and what is computed from them', () => {
    const stated = rows.filter(({ basis }) => basis === 'stated').map(({ id }) => id);
    expect(stated.sort()).toEqual([...observations, ...events].map(({ id }) => String(id)).sort());
  });

  test('have the value, hedge, dates and series of their annotation', () => {
    for (const { id, series, quantity, date } of observations) {
      const { value, low, high, relation } = quantity;
      const { earliest: date_earliest, latest: date_latest, dating } = date;
      expect(rows.find((row) => row.id === id)).toMatchObject({
        ...{ series, value, low, high, relation, date_earliest, date_latest, dating },
      });
    }
  });

  test('hold their value between their bounds, and their days in order', () => {
    for (const { id, value, low, high, date_earliest, date_latest } of rows) {
      expect(date_earliest <= date_latest, id).toBe(true);
      if (value === null) continue;
      expect(low === null || low <= value, id).toBe(true);
      expect(high === null || value <= high, id).toBe(true);
    }
  });

  test('stand in one dataset for each series', () => {
    for (const series of new Set(rows.map((row) => row.series))) {
      expect(datasets.filter((dataset) => dataset.rows.some((row) => row.series === series))).toHaveLength(1);
    }
  });

  test('show in as_printed characters that the received text has', () => {
    for (const row of rows) {
      for (const part of row.as_printed.split(' … ')) {
        expect(source.text.received, row.id).toContain(part);
      }
    }
  });
});
