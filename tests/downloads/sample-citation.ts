import fc from 'fast-check';
import { isoDate } from '$lib/calendar/iso-date';
import type { Citation } from '$lib/downloads/citation';
import type { Imprint } from '$lib/downloads/imprint';

export const IMPRINT: Imprint = {
  name: 'The Feverish Series',
  site: 'https://example.org/edition',
  version: '1.2.0',
  work: {
    author: { given: 'Leon', family: 'Trotsky' },
    title: 'The Revolution Betrayed',
    written: 1936,
    chapter: { number: 4, title: 'The Struggle for Productivity of Labor' },
    translator: { given: 'Max', family: 'Eastman' },
    translated: 1937,
  },
};

const words = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('\\{}~^$&#%_"@,\'“”—é \n\r\t\u0085\u2028'), ' and ', 'ER  - '),
    minLength: 1,
  }),
);

/** Citations with any words in them. */
export const anyCitation: fc.Arbitrary<Citation> = fc
  .record({
    title: words,
    work: words,
    chapter: words,
    name: words,
    given: words,
    family: words,
    accessed: fc.option(fc.constant(isoDate(2027, 5, 1)), { nil: undefined }),
    path: fc.webPath(),
    id: fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  })
  .map(({ title, work, chapter, name, given, family, accessed, path, id }) => ({
    id,
    title,
    imprint: {
      ...IMPRINT,
      name,
      work: {
        ...IMPRINT.work,
        title: work,
        author: { given, family },
        chapter: { number: 4, title: chapter },
      },
    },
    address: `${IMPRINT.site}${path}`,
    ...(accessed === undefined ? {} : { accessed }),
  }));
