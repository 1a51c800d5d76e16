import { describe, expect, test } from 'vitest';
import { expectFaults } from '../faults/expect-faults';
import { claimWith, SAMPLE_CLAIM } from './sample';

const working = (derivation: string, ...figures: string[]) => ({ workings: [{ derivation, figures }] });

describe('findClaim(curated, on, file, faults)', () => {
  test('gives the claim with the places of its words and its verdict', () => {
    const { claim, faults } = claimWith({});
    expect(faults).toEqual([]);
    const { id, asserts, about, statements } = SAMPLE_CLAIM;
    expect(claim).toMatchObject({
      id,
      asserts,
      about,
      statements,
      places: [{ words: 'less than a fourth', quotation: { id: 'rate' } }],
      verdict: 'agrees',
    });
  });

  test('reports every figure and all words that there are not', () => {
    const places = [
      ...SAMPLE_CLAIM.places,
      { quotation: 'rate', words: 'a third' },
      { quotation: 'none', words: 'x' },
    ];
    const { claim, faults } = claimWith({ about: ['parity-1924', 'parity-1999'], places });
    expectFaults(faults, [
      'missing reference: "parity-1999" (claims.json, fourth, about); expected the id of an observation',
      'words not found: "a third" (claims.json, fourth, places.1.words); expected these words to the letter (in rate)',
      'missing reference: "none" (claims.json, fourth, places.2.quotation); expected the id of a quotation that was found',
    ]);
    expect(claim.places).toHaveLength(1);
  });

  test('works out what is shown besides, and the sentences of the site', () => {
    const loss = { name: 'loss', operation: 'loss', from: ['parity-1924'], to: ['parity-1935'], decimals: 1 };
    const { claim, faults } = claimWith({
      ...working('multiple', 'parity-1924', 'parity-1935'),
      note: { text: 'From {parity-1924.figure} it lost {loss} per cent.', calculations: [loss] },
    });
    expect(faults).toEqual([]);
    expect(claim.workings).toMatchObject([{ refused: false, derivation: 'multiple', low: 0.2222 }]);
    expect(claim.note).toBe('From 13 francs it lost 76.9 per cent.');
  });

  test('gives what other works say, and a verdict that does not heed it', () => {
    const { claim, faults } = claimWith({
      check: undefined,
      outside: {
        needs: 'the gold in the franc of the time',
        given: {
          text: 'It held {gold} mg.',
          calculations: [{ name: 'gold', operation: 'quotient', times: ['franc'], over: [], decimals: 0 }],
        },
        references: ['franc'],
      },
    });
    expect(faults).toEqual([]);
    expect(claim).toMatchObject({
      verdict: 'not checkable from the text',
      reason: 'It needs what the text does not give: the gold in the franc of the time.',
      outside: { given: 'It held 3 mg.', references: ['franc'] },
      reading: null,
      asserted: null,
      compared: [],
    });
  });

  test.each([
    [
      'a figure that there is not',
      working('multiple', 'parity-1924', 'gone'),
      'missing reference: "gone" (claims.json, fourth, workings.0.figures); expected the id of a figure',
    ],
    [
      'a wrong number of figures',
      working('multiple', 'parity-1924'),
      'wrong number of figures: 1 (claims.json, fourth, workings.0.figures); expected two figures for multiple',
    ],
    [
      'figures that do not go together',
      working('multiple', 'parity-1935', 'other'),
      'derivation not possible: Two different quantities are not set against each other: 3 francs (Currency) and 2 francs (Currency). (claims.json, fourth, workings.0); expected figures for multiple',
    ],
    [
      'a reference that there is not',
      {
        check: undefined,
        outside: { needs: 'the gold in the franc of the time', references: ['pound'] },
      },
      'missing reference: "pound" (claims.json, fourth, outside.references); expected the id of a reference',
    ],
    [
      'a name that stands for nothing',
      { note: { text: 'It lost {loss} per cent.' } },
      'name without a calculation: {loss} (claims.json, fourth, note.text); expected the name of one of the calculations, or an id with “.figure” or “.date”',
    ],
  ])('reports %s', (_what, change, line) => {
    expectFaults(claimWith(change).faults, [line]);
  });

  test('is silent of a figure that was entered and could not be proven: that is told already', () => {
    const { claim, faults } = claimWith(working('multiple', 'parity-1924', 'unproven'));
    expect(faults).toEqual([]);
    expect(claim.workings).toEqual([]);
  });
});
