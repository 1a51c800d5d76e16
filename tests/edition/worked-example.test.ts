import { describe, expect, test } from 'vitest';
import { workedExample } from '$lib/edition/worked-example';
import { sampleEdition } from './sample';

const { observations, source } = sampleEdition;
const example = workedExample(sampleEdition);

describe('workedExample(edition)', () => {
  test('shows a figure whose year was mended, from the characters of the document to the datum', () => {
    expect(example).toMatchObject({
      received: { words: '0.7 billion rubles at the beginning of 19915' },
      emended: { words: '0.7 billion rubles at the beginning of 1925' },
      emendations: [{ id: 'year-1925', received: '19915', emended: '1925' }],
      quotation: 'modest-sum',
      figure: { words: '0.7 billion rubles', value: '0.7', unit: 'billion rubles', relation: 'eq' },
      allows: { words: '0.65 to 0.75' },
      date: { words: 'at the beginning of 1925', days: '1 January 1925' },
      datum: { kind: 'datum', id: 'circulation-1925', slug: 'currency-in-circulation' },
    });
  });

  test('shows another where that one is gone, by the same steps', () => {
    const rest = observations.filter(({ id }) => id !== 'circulation-1925');
    expect(workedExample({ ...sampleEdition, observations: rest })?.date.words).toBe(
      'by the beginning of 1928',
    );
  });

  test('is nothing where no emendation touches a figure with a date of its own', () => {
    const text = { ...source.text, emendations: [] };
    expect(workedExample({ ...sampleEdition, source: { ...source, text } })).toBeUndefined();
  });
});
