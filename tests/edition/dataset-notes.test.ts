import { describe, expect, test } from 'vitest';
import { datasetNotes } from '$lib/edition/dataset-notes';
import { sampleEdition } from './sample';

describe('datasetNotes(edition, slug)', () => {
  test('gives a caveat its references in full, figures of one kind from one place as one citation', () => {
    const [, , , , elsewhere] = datasetNotes(sampleEdition, 'currency-in-circulation').caveats;
    expect(elsewhere?.id).toBe('gap-elsewhere');
    expect(elsewhere?.citations.map(({ fact, figures }) => `${fact}: ${figures}`)).toEqual([
      'Currency in circulation: 627.0 million rubles, 1 October 1924; 1,142.9 million rubles, 1 October 1925; 1,343.2 million rubles, 1 October 1926; 1,670.8 million rubles, 1 October 1927',
      'Currency in circulation: 1,577.0 million rubles, 1 June 1928',
      'State Bank notes 1,019.4, Treasury notes 494.0 and coin 187.7 million rubles together: 1,701.1 million rubles, 1 July 1928',
    ]);
  });

  test.each(sampleEdition.datasets.map(({ slug }) => slug))('leaves none of the notes of %s out', (slug) => {
    const dataset = sampleEdition.datasets.find((each) => each.slug === slug);
    const { caveats, dating } = datasetNotes(sampleEdition, slug);
    expect(dating).toEqual(dataset?.dating);
    expect(caveats.map(({ title, text }) => [title, text])).toEqual(
      dataset?.caveats.map(({ title, text }) => [title, text]),
    );
  });

  test('throws for a slug that there is not', () => {
    expect(() => datasetNotes(sampleEdition, 'silver')).toThrow(new RangeError('unknown dataset: "silver"'));
  });
});
