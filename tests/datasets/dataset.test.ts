import { describe, expect, test } from 'vitest';
import { DatasetSchema } from '$lib/datasets/dataset';
import { complaintsOf } from '../faults/expect-faults';
import { sampleDataset } from './sample-dataset';

describe('DatasetSchema', () => {
  test('takes a dataset', () => {
    expect(complaintsOf(DatasetSchema, sampleDataset())).toEqual([]);
  });

  test.each([
    ['a place in the order', { order: 0 }, 'order'],
    ['a series', { series: [] }, 'series'],
    ['a passage', { passages: [] }, 'passages'],
    ['a caveat', { caveats: [] }, 'caveats'],
    ['a chart that there is', { chart: 'pie' }, 'chart'],
    ['views that there are', { views: ['level', 'area'] }, 'views.1'],
    ['a description of some length', { description: 'Money.' }, 'description'],
    ['a unit or null', { unit: undefined }, 'unit'],
    ['no rows of its own', { rows: [] }, 'rows'],
  ])('wants %s', (_what, change, field) => {
    expect(complaintsOf(DatasetSchema, { ...sampleDataset(), ...change })).toEqual([field]);
  });
});
