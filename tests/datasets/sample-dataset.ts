import * as v from 'valibot';
import { DatasetSchema, type CuratedDataset } from '$lib/datasets/dataset';

/** A dataset of one stated series, `notes`, for tests, but for what is given. */
export function sampleDataset(given: Partial<v.InferInput<typeof DatasetSchema>> = {}): CuratedDataset {
  return v.parse(DatasetSchema, {
    slug: 'notes',
    order: 1,
    title: 'Notes',
    description: 'A dataset that the tests of datasets need: notes in circulation.',
    finding: { text: 'Notes were there' },
    reading: { text: 'The notes are in the text.' },
    basis: 'stated',
    chart: 'circulation',
    unit: 'billion rubles',
    series: [{ id: 'notes', title: 'Notes' }],
    passages: ['said-of-notes-a'],
    headline: 'said-of-notes-a',
    views: ['level'],
    dating: ['Set by the tests.'],
    caveats: [
      { id: 'caution', title: 'Caution', text: 'These figures are made up for the tests and mean nothing.' },
    ],
    keywords: ['test'],
    ...given,
  });
}
