import { describe, expect, test } from 'vitest';
import { DatasetRowSchema, PUBLISHED_COLUMNS, PublishedRowSchema } from '$lib/datasets/row';
import { complaintsOf } from '../faults/expect-faults';
import { figureRow } from './sample';

describe('PUBLISHED_COLUMNS', () => {
  test('are these, in this order: people’s scripts read them', () => {
    expect(PUBLISHED_COLUMNS).toEqual([
      'id',
      'series',
      'year',
      'value',
      'unit',
      'relation',
      'low',
      'high',
      'date_as_stated',
      'date_earliest',
      'date_latest',
      'dating',
      'basis',
      'as_printed',
      'quotation',
      'quotation_url',
      'source',
      'note',
    ]);
  });
});

describe('DatasetRowSchema', () => {
  test.each([
    ['an infinite value', { value: Infinity }, 'value'],
    ['NaN for a bound', { low: NaN }, 'low'],
    ['an undefined cell', { high: undefined }, 'high'],
    ['half a year', { year: 1933.5 }, 'year'],
    ['a relative address', { quotation_url: '/text/#final-figure' }, 'quotation_url'],
    ['a figure without a quotation', { quotation_ids: [] }, 'quotation_ids'],
    ['another basis', { basis: 'estimated' }, 'basis'],
    ['an unknown column', { unit_of: 'rubles' }, 'unit_of'],
  ])('refuses %s', (_what, change, field) => {
    expect(complaintsOf(DatasetRowSchema, { ...figureRow(), ...change })).toEqual([field]);
  });

  test('has columns that are never published', () => {
    expect(complaintsOf(PublishedRowSchema, figureRow())).not.toEqual([]);
  });
});
