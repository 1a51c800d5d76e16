import { describe, expect, test } from 'vitest';
import { expectFaults } from '../faults/expect-faults';
import { checkedWith, claimWith } from './sample';

const course = (of: string) => ({ asserted: { kind: 'course', course: of } });
const steps = { derivation: 'year-on-year', figures: ['parity-1935', 'parity-1936'] };

describe('judge(curated, proof)', () => {
  test('reads the number of an assertion from its words and compares it with the result', () => {
    expect(claimWith({}).claim).toMatchObject({
      reading: 'What is left of the francs.',
      asserted: 'less than 25 per cent',
      compared: [{ verdict: 'agrees', outcome: { derivation: 'share', low: 22.22, high: 24 } }],
      verdict: 'agrees',
      reason:
        'The figures give 23.1 per cent (22.22 to 24). Asserted is less than 25 per cent. Everything that the figures allow satisfies it.',
    });
  });

  test('changes its verdict with the figures, and with nothing else', () => {
    const { claim, faults } = checkedWith({ figures: ['parity-1924', 'parity-1936'] });
    expect(faults).toEqual([]);
    expect(claim).toMatchObject({ asserted: 'less than 25 per cent', verdict: 'disagrees' });
  });

  test.each([
    ['rises', 'agrees'],
    ['does not fall', 'agrees'],
    ['does not rise', 'disagrees'],
    ['falls', 'disagrees'],
  ])('compares a course with the change: of a rise “%s” %s', (of, verdict) => {
    const figures = ['parity-1935', 'parity-1936'];
    const { claim, faults } = checkedWith({ derivation: 'percentage-change', figures, ...course(of) });
    expect(faults).toEqual([]);
    expect(claim.verdict).toBe(verdict);
  });

  test('wants a course of every step', () => {
    const { claim } = checkedWith({ ...steps, ...course('rises') });
    expect(claim).toMatchObject({ verdict: 'agrees', asserted: 'a rise', compared: [{ verdict: 'agrees' }] });
  });

  test('does not judge where the text does not allow the calculation, and says why', () => {
    const { claim, faults } = checkedWith({
      derivation: 'year-on-year',
      figures: ['parity-1924', 'parity-1935', 'parity-1936'],
      ...course('falls'),
    });
    expect(faults).toEqual([]);
    expect(claim.verdict).toBe('not checkable from the text');
    expect(claim.reason).toBe(
      'The text gives no figure for 1925 to 1934: from 1924 to 1935 is not the change of one year.',
    );
    expect(claim.compared).toHaveLength(2);
  });

  const asserted = (change: object) => ({
    asserted: {
      kind: 'figure',
      words: { quotation: 'rate', words: 'less than a fourth' },
      unit: 'per cent',
      ...change,
    },
  });

  test.each([
    [
      'words that are not there',
      asserted({ words: { quotation: 'rate', words: 'less than a third' } }),
      [
        'words not found: "less than a third" (claims.json, fourth, check.asserted.words.words); expected these words to the letter; nearest: "less than a fourth." (in rate)',
      ],
    ],
    [
      'words outside the claim',
      asserted({ words: { quotation: 'rate', words: '13' } }),
      [
        'words outside the claim: "13" (claims.json, fourth, check.asserted.words); expected words within one of its places',
      ],
    ],
    [
      'words without their hedge',
      asserted({ words: { quotation: 'rate', words: 'a fourth' } }),
      [
        'figure cut short: "a fourth" (claims.json, fourth, check.asserted.words); expected the whole number, its hedge and its scale: "less than" belongs to them',
      ],
    ],
    [
      'a unit that there is not',
      asserted({ unit: 'ounces' }),
      [
        'unknown unit: "ounces" (claims.json, fourth, check.asserted.unit); expected billion rubles, million rubles, francs, per cent',
      ],
    ],
    [
      'another unit than that of the result',
      asserted({ unit: 'francs' }),
      [
        'unit differs from that of the result: francs (claims.json, fourth, check.asserted.unit); expected per cent',
      ],
    ],
    [
      'a course of what is no change',
      { derivation: 'stated-figure', figures: ['parity-1935'], ...course('rises') },
      [
        'derivation without a course: stated-figure (claims.json, fourth, check.asserted.course); expected one that measures a change',
      ],
    ],
    [
      'a calculation that cannot be made',
      { derivation: 'multiple', figures: ['parity-1935', 'other'], ...course('rises') },
      [
        'derivation not possible: Two different quantities are not set against each other: 3 francs (Currency) and 2 francs (Currency). (claims.json, fourth, check); expected figures for multiple',
      ],
    ],
  ])('reports %s', (_what, change, lines) => {
    const { claim, faults } = checkedWith(change);
    expectFaults(faults, lines);
    expect(claim.verdict).toMatch(/^(?:agrees|disagrees|not checkable from the text)$/);
  });
});
