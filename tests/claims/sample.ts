import * as v from 'valibot';
import { ClaimSchema } from '$lib/claims/claim';
import { findClaim, type ClaimGround } from '$lib/claims/find-claim';
import { termsOf } from '$lib/datasets/terms';
import type { Fault } from '$lib/faults/fault';
import { onDay } from '../datasets/sample';
import { groundOf } from '../observations/sample';

const TEXT = 'From 13 to 3 francs: less than a fourth.';
const parity = { unit: 'francs', series: 'parity', hedge: '' } as const;
const rows = [
  onDay('parity-1924', '1924-01-01', 13, {
    ...parity,
    low: 12.5,
    high: 13.5,
    decimals: 0,
    words: '13 francs',
  }),
  onDay('parity-1935', '1935-11-01', 3, { ...parity, low: 3, high: 3, decimals: 0, words: '3 francs' }),
  onDay('parity-1936', '1936-11-01', 4, { ...parity, low: 3.5, high: 4.5, decimals: 0 }),
  onDay('other', '1935-11-01', 2, { unit: 'francs', series: 'power', low: 1.5, high: 2.5, decimals: 0 }),
];
const references = [
  {
    id: 'franc',
    fact: 'Gold',
    figure: '3 mg',
    value: 3,
    date: '1928',
    citation: 'A law',
    confidence: 'high',
  } as const,
];

/** What the claims of the tests rest on: 13, 3 and 4 francs, a figure of another kind, and one that was entered and not proven. */
const SAMPLE_GROUND: ClaimGround = {
  ground: groundOf(TEXT, { rate: TEXT }),
  observations: new Set(['unproven', ...rows.map(({ id }) => id)]),
  rows,
  references,
  terms: termsOf(rows, references),
};

/** A claim as it is entered: less than a fourth is left. */
export const SAMPLE_CLAIM = {
  id: 'fourth',
  asserts: 'Less than a fourth is left.',
  places: [{ quotation: 'rate', words: 'less than a fourth' }],
  about: ['parity-1924'],
  check: {
    reading: 'What is left of the francs.',
    derivation: 'share',
    figures: ['parity-1924', 'parity-1935'],
    asserted: { kind: 'figure', words: { quotation: 'rate', words: 'less than a fourth' }, unit: 'per cent' },
  },
  statements: [28],
};

/** The claim with some fields put differently, and the faults in it. */
export function claimWith(change: object) {
  const faults: Fault[] = [];
  const claim = findClaim(
    v.parse(ClaimSchema, { ...SAMPLE_CLAIM, ...change }),
    SAMPLE_GROUND,
    'claims.json',
    faults,
  );
  return { claim, faults };
}

/** The claim with some fields of its check put differently, and the faults in it. */
export const checkedWith = (change: object) => claimWith({ check: { ...SAMPLE_CLAIM.check, ...change } });
