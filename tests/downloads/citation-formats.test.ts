import { describe, expect, test } from 'vitest';
import { citeComparison, citeDataset } from '$lib/downloads/citation';
import { CITATION_FORMATS } from '$lib/downloads/citation-formats';
import { IMPRINT } from './sample-citation';

const citations = [
  citeDataset(IMPRINT, { slug: 'gold-reserve', title: 'The gold reserve' }),
  citeComparison(IMPRINT, { a: 1928, b: 1933 }),
];

describe.each(CITATION_FORMATS)('$title', ({ write }) => {
  const whole = write(citations);

  test('has every citation in one file', () => {
    for (const { address } of citations) expect(whole).toContain(address);
    expect(whole.endsWith('\n')).toBe(true);
  });

  test('has no day of access unless one is given', () => {
    expect(whole).not.toMatch(/accessed|urldate|^Y2 /im);
  });
});

test('CITATION_FORMATS have ids and endings of their own', () => {
  for (const field of ['id', 'title', 'extension', 'mediatype'] as const) {
    expect(new Set(CITATION_FORMATS.map((format) => format[field])).size).toBe(CITATION_FORMATS.length);
  }
});
