import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readingText } from '$lib/edition/reading-text';
import { QuotationIdSchema } from '$lib/quotations/quotation';
import { realEdition } from './real';

const { source, quotations } = realEdition;
const sections = readingText(realEdition);
const stretches = sections.flatMap(({ paragraphs }) => paragraphs.flat());
const plain = (text: string) => text.replaceAll(/\s+/g, '');

describe('readingText(edition)', () => {
  test('holds the text of every section to the letter, but for the heading', () => {
    for (const [index, { paragraphs }] of sections.entries()) {
      const { heading, end } = source.sections[index] ?? { heading: { end: 0 }, end: 0 };
      const text = paragraphs.map((paragraph) => paragraph.map((each) => each.text).join('')).join('\n');
      expect(plain(text)).toBe(plain(source.text.emended.slice(heading.end, end)));
    }
  });

  test('cuts no paragraph of white space, and leaves none at its ends', () => {
    for (const paragraph of sections.flatMap(({ paragraphs }) => paragraphs)) {
      const text = paragraph.map((each) => each.text).join('');
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/^$|\n/);
    }
  });

  test('has every quotation once, as a stretch of its own', () => {
    const quoted = stretches.filter(({ quotation }) => quotation !== undefined);
    const words = new Map(quoted.map(({ text, quotation }) => [quotation, text]));
    expect(quoted).toHaveLength(quotations.size);
    for (const [id, { exact }] of quotations) expect(words.get(id)).toBe(exact);
  });

  test.each([
    ['within another one', 0, -3],
    ['that overlaps another one', 3, 20],
  ])('gives words of a quotation %s to the one that begins first and is longest', (_what, start, end) => {
    const [wide] = quotations.values();
    if (!wide) throw new Error('no quotation in the data');
    const id = v.parse(QuotationIdSchema, 'another');
    const other = { ...wide, id, start: wide.start + start, end: wide.end + end };
    const both = { ...realEdition, quotations: new Map([other, wide].map((each) => [each.id, each])) };
    const cut = readingText(both).flatMap(({ paragraphs }) => paragraphs.flat());
    expect(cut.map(({ quotation }) => quotation).filter(Boolean)).toEqual([wide.id]);
    expect(cut.find(({ quotation }) => quotation === wide.id)?.text).toBe(wide.exact);
  });
});
