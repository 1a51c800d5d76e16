import { describe, expect, test } from 'vitest';
import { realEdition } from './real';

const { claims, datasets, source } = realEdition;
const { emended, received } = source.text;

/** The words that a sentence of the site's own sets between quotation marks. */
const quotedIn = (text: string): string[] => [...text.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);

const sentences = [
  ...datasets.flatMap(({ slug, caveats, dating, reading, finding }) =>
    [...caveats.map(({ text }) => text), ...dating, reading, finding].map((text) => ({ slug, text })),
  ),
  ...claims.flatMap(({ id, asserts, reading, outside, note }) =>
    [asserts, reading, outside?.needs, outside?.given, note].flatMap((text) =>
      text ? [{ slug: id, text }] : [],
    ),
  ),
];
const quoted = sentences.flatMap(({ slug, text }) => quotedIn(text).map((words) => ({ slug, words })));

/** The first letter and the last stop follow the sentence in which the words are quoted. */
const normal = (words: string): string => words.toLowerCase().replace(/[.,]$/, '');

describe('the sentences of the site', () => {
  test.each(quoted)('of $slug quote “$words” as the text has it, corrected or printed', ({ words }) => {
    const found = [emended, received].some((text) => text.toLowerCase().includes(normal(words)));
    expect(found).toBe(true);
  });

  test('do quote', () => {
    expect(quoted.length).toBeGreaterThan(10);
    expect(quotedIn('He says “a thing” and “another”.')).toEqual(['a thing', 'another']);
  });
});
