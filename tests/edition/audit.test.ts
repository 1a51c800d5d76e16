import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { auditOf } from '$lib/edition/audit';
import type { Edition } from '$lib/edition/edition';
import { FaultsError } from '$lib/faults/fault';
import { sampleEdition } from './sample';

const { source, quotations, exclusions, claims, events, observations } = sampleEdition;
const { emended, received } = source.text;
const sections = auditOf(sampleEdition);
const entries = sections.flatMap((section) => section.entries);
const numerals = entries.filter((entry) => entry.numerals > 0);
const find = (words: string, after = '') =>
  entries.filter(({ context }) => context.words === words && context.after.startsWith(after));

describe('auditOf(edition)', () => {
  test('has every digit and number word of the text, in order, and counts each once', () => {
    // A reader of its own: no use is made of the edition's.
    const digits = [...emended.matchAll(/\d+/g)].map(([words]) => words);
    expect(numerals.flatMap(({ context }) => context.words.match(/\d+/g) ?? [])).toEqual(digits);
    const words = /\b(?:one|two|three|five|six|seven|eight|ten|half|first|both|once|\w*illions?)\b/gi;
    expect(numerals.flatMap(({ context }) => context.words.match(words) ?? [])).toEqual(emended.match(words));
    for (const { context, numerals: count } of numerals) {
      expect(context.words.split(' '), context.words).toHaveLength(count);
    }
  });

  test('gives plain data', () => {
    expect(structuredClone(sections)).toEqual(sections);
  });

  test('shows a numeral with words that stand around it in its section', () => {
    for (const [index, { entries: own }] of sections.entries()) {
      const { start = 0, end = 0 } = source.sections[index] ?? {};
      const text = emended.slice(start, end).replaceAll(/\s+/g, ' ');
      for (const { context } of own) {
        const { before, words, after } = context;
        expect(text).toContain(before.replace('…\u00a0', '') + words + after.replace('\u00a0…', ''));
      }
    }
  });

  test('makes one entry of numerals that stand side by side in the same words, and of them alone', () => {
    expect(find('0.7 billion')).toMatchObject([
      { numerals: 2, received: '0.7 billion', fate: { kind: 'datum', id: 'circulation-1925' } },
    ]);
    expect(find('2.0')).toMatchObject([{ numerals: 1, received: '2.O' }]);
    expect(find('first five', '-year plan,')).toMatchObject([{ numerals: 2, fate: { kind: 'exclusion' } }]);
    // Two numbers of one phrase with words between them, and two numbers of two figures.
    expect(find('second')).toMatchObject([{ numerals: 1, fate: { id: 'first-and-second-plan' } }]);
    expect(find('three', ', five')).toMatchObject([{ fate: { id: 'productivity-gap-3' } }]);
  });

  test.each([
    ['1925', ', the', '19915', 'year-1925'],
    ['1½', '', '11;2', 'francs-one-and-a-half'],
    ['13', '', 'I3', 'francs-13'],
    ['2', '. “SOC', '', 'heading-socialist-inflation'],
    ['8.4', '!', '8.4', undefined],
  ])('gives for %s%s the characters of the document: %j', (words, after, printed, emendation) => {
    expect(find(words, after)).toMatchObject([{ received: printed, emendation }]);
  });

  test('gives characters that the document has', () => {
    const plain = received.replaceAll(/\s+/g, ' ');
    for (const { received: printed } of entries) expect(plain).toContain(printed);
  });

  test('leads to the quotation around a number, and else to its section', () => {
    for (const { anchor, section, context } of entries) {
      const quotation = [...quotations.values()].find(({ id }) => id === anchor);
      if (quotation) expect(quotation.exact.replaceAll(/\s+/g, ' ')).toContain(context.words);
      else expect(source.sections.find(({ id }) => id === anchor)?.number).toBe(section);
    }
    expect(find('1927')[0]?.anchor).toBe('opposition-platform');
  });

  test('tells what is a datum before what is claimed of it, and names both', () => {
    expect(find('eight billions')).toMatchObject([
      {
        fate: {
          kind: 'datum',
          slug: 'other-figures',
          figure: 'about 8 billion rubles',
          when: 'first half of 1936, inferred',
        },
        also: [{ kind: 'claim', id: 'about-eight-billions' }],
      },
    ]);
    expect(find('12th')).toMatchObject([{ fate: { kind: 'event', id: 'twelfth-congress', name: true } }]);
    expect(find('1923')).toMatchObject([{ fate: { kind: 'event', id: 'twelfth-congress', name: false } }]);
    expect(find('1924', ', equal')).toMatchObject([
      {
        fate: { kind: 'date', id: 'franc-parity-1924', figure: '13 French francs per ruble', statements: [] },
      },
    ]);
    expect(find('decades')).toMatchObject([
      {
        fate: {
          kind: 'exclusion',
          reason: 'indefinite',
          because: 'gives an order of magnitude and no figure',
        },
      },
    ]);
  });

  test('has each statement of the data, and no other', () => {
    const told = new Set(entries.flatMap(({ fate }) => fate.statements));
    const lists = [observations, events, claims, exclusions].flatMap((list) =>
      list.flatMap(({ statements }) => statements),
    );
    expect(told).toEqual(new Set(lists));
  });

  test('has a statement without a numeral once, with its words and no more', () => {
    expect(find('By October')).toMatchObject([
      {
        numerals: 0,
        fate: { id: 'food-cards-liquidated', statements: [61] },
        context: { before: '', after: '' },
      },
    ]);
    const ids = entries.filter((each) => each.numerals === 0).map(({ fate }) => `${fate.kind} ${fate.id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has entries in the order of the text', () => {
    const order = entries
      .filter(({ fate }) => fate.kind === 'exclusion')
      .map(({ fate }) => exclusions.find(({ id }) => id === fate.id)?.place.start ?? NaN);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe('auditOf(edition) throws, with every number that it leaves to no one,', () => {
  const lost = (change: Partial<Edition>): string[] => {
    try {
      auditOf({ ...sampleEdition, ...change });
      return [];
    } catch (error) {
      if (error instanceof FaultsError) return error.faults.map(({ got }) => got);
      throw error;
    }
  };

  test('for any exclusion with a numeral that is taken away', () => {
    const withNumerals = exclusions.filter(({ id }) => numerals.some(({ fate }) => fate.id === id));
    fc.assert(
      fc.property(fc.subarray(withNumerals, { minLength: 1 }), (gone) => {
        const told = lost({ exclusions: exclusions.filter((each) => !gone.includes(each)) });
        const count = numerals.filter(({ fate }) => gone.some(({ id }) => id === fate.id));
        expect(told).toHaveLength(count.reduce((sum, each) => sum + each.numerals, 0));
      }),
      { numRuns: 20 },
    );
  });

  test('for a number that is written into the text', () => {
    const text = { ...source.text, emended: `${emended} Then 42 more.` };
    expect(lost({ source: { ...source, text } })).toEqual([expect.stringContaining('“42” in “')]);
  });
});
