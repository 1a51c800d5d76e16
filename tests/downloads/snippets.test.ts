import { describe, expect, test } from 'vitest';
import { COLUMNS } from '$lib/downloads/columns';
import { snippetsOf } from '$lib/downloads/snippets';

const snippets = snippetsOf('https://example.org/edition', 'gold-reserve');

describe('snippetsOf(site, slug)', () => {
  test('has one for each tool', () => {
    expect(snippets.map(({ id }) => id)).toEqual(['excel', 'r', 'python', 'observable', 'javascript']);
  });

  test.each(snippets)('$title reads the file of the table and no other', ({ code, place }) => {
    expect(code.match(/https?:[^"\s]+/g)).toEqual([
      expect.stringMatching(/^https:\/\/example\.org\/edition\/data\/gold-reserve\.(?:csv|json)$/),
    ]);
    expect(place).not.toBe('');
  });

  test('name only columns that there are', () => {
    const columns = new Set<string>(COLUMNS.map(({ name }) => name));
    const named = snippets
      .filter(({ id }) => id !== 'javascript')
      .flatMap(({ code }) => code.match(/\b(?:[a-z]+_[a-z]+(?:_[a-z]+)*|year|value|low|high)\b/g) ?? [])
      .filter((name) => !['read_csv', 'parse_dates', 'na_values', 'keep_default_na'].includes(name));
    expect(new Set(named)).toContain('date_earliest');
    expect(named.filter((name) => !columns.has(name))).toEqual([]);
  });
});
