import * as v from 'valibot';
import { DatasetRowSchema, type DatasetRow } from '$lib/datasets/row';

/** A row that holds a figure, for tests: 8.4 billion rubles at the beginning of 1933 but for what is given. */
export function figureRow(given: Partial<v.InferInput<typeof DatasetRowSchema>> = {}): DatasetRow {
  return v.parse(DatasetRowSchema, {
    id: 'figure',
    series: 'series',
    year: 1933,
    value: 8.4,
    unit: 'billion rubles',
    relation: 'eq',
    low: 8.35,
    high: 8.45,
    date_as_stated: 'at the beginning of 1933',
    date_earliest: '1933-01-01',
    date_latest: '1933-01-01',
    dating: 'stated',
    basis: 'stated',
    as_printed: '8.4 billion rubles',
    quotation: 'The final figure 8.4 billion rubles was reached at the beginning of 1933.',
    quotation_url: 'https://example.org/text/#final-figure',
    source: 'A source',
    note: null,
    decimals: 1,
    hedge: '',
    label: 'Currency',
    short: '',
    words: '8.4 billion rubles',
    quotation_ids: ['final-figure'],
    ...given,
  });
}

/** A row that holds an event, for tests. */
export function eventRow(given: Partial<v.InferInput<typeof DatasetRowSchema>> = {}): DatasetRow {
  const none = { value: null, unit: null, relation: null, low: null, high: null, decimals: null };
  return figureRow({ id: 'event', ...none, label: 'Bread cards abolished', ...given });
}

/** A figure on one day. */
export const onDay = (id: string, day: string, value: number, given: Parameters<typeof figureRow>[0] = {}) =>
  figureRow({ id, value, date_earliest: day, date_latest: day, year: Number(day.slice(0, 4)), ...given });
