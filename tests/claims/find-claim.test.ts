import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ClaimSchema } from '$lib/claims/claim';
import { findClaim } from '$lib/claims/find-claim';
import type { Fault } from '$lib/faults/fault';
import { complaintsOf, expectFaults } from '../faults/expect-faults';
import { groundOf } from '../observations/sample';

const ground = groundOf('From 13 to 3 francs: less than a fourth.', {
  rate: 'From 13 to 3 francs: less than a fourth.',
});
const CLAIM = {
  id: 'fourth',
  asserts: 'Less than a fourth is left.',
  places: [{ quotation: 'rate', words: 'less than a fourth' }],
  about: ['parity-1924'],
  statements: [28],
};

function find(change: object) {
  const faults: Fault[] = [];
  const known = new Set(['parity-1924']);
  const claim = findClaim(
    v.parse(ClaimSchema, { ...CLAIM, ...change }),
    ground,
    known,
    'claims.json',
    faults,
  );
  return { claim, faults };
}

describe('ClaimSchema', () => {
  test.each([
    ['words of the text', { places: [] }, 'places'],
    ['a sentence of what is asserted', { asserts: 'Less.' }, 'asserts'],
    ['no verdict', { verdict: 'agrees' }, 'verdict'],
  ])('wants %s', (_what, change, field) => {
    expect(complaintsOf(ClaimSchema, { ...CLAIM, ...change })).toEqual([field]);
  });
});

describe('findClaim(claim, ground, observations, file, faults)', () => {
  test('gives the claim with the places of its words', () => {
    const { claim, faults } = find({});
    expect(faults).toEqual([]);
    expect(claim).toMatchObject({
      ...CLAIM,
      places: [{ words: 'less than a fourth', quotation: { id: 'rate' } }],
    });
  });

  test('reports every figure and all words that there are not', () => {
    const places = [
      ...CLAIM.places,
      { quotation: 'rate', words: 'a third' },
      { quotation: 'none', words: 'x' },
    ];
    const { claim, faults } = find({ about: ['parity-1924', 'parity-1999'], places });
    expectFaults(faults, [
      'missing reference: "parity-1999" (claims.json, fourth, about); expected the id of an observation',
      'words not found: "a third" (claims.json, fourth, places.1.words); expected these words to the letter (in rate)',
      'missing reference: "none" (claims.json, fourth, places.2.quotation); expected the id of a quotation that was found',
    ]);
    expect(claim.places).toHaveLength(1);
  });
});
