import { describe, expect, test } from 'vitest';
import { ClaimSchema } from '$lib/claims/claim';
import { complaintsOf } from '../faults/expect-faults';
import { SAMPLE_CLAIM } from './sample';

const { check, ...unchecked } = SAMPLE_CLAIM;
const outside = { needs: 'the gold in the franc of the time' };

describe('ClaimSchema', () => {
  test('takes a claim with a check, or with what it needs from outside', () => {
    expect(complaintsOf(ClaimSchema, SAMPLE_CLAIM)).toEqual([]);
    expect(complaintsOf(ClaimSchema, { ...unchecked, outside })).toEqual([]);
  });

  test.each([
    ['words of the text', { places: [] }, 'places'],
    ['a sentence of what is asserted', { asserts: 'Less.' }, 'asserts'],
    ['no verdict', { verdict: 'agrees' }, 'verdict'],
    ['no verdict in the check', { check: { ...check, verdict: 'agrees' } }, 'check.verdict'],
    ['not both a check and an outside fact', { outside }, 'check'],
    ['a derivation that there is', { check: { ...check, derivation: 'guess' } }, 'check.derivation'],
    ['figures', { check: { ...check, figures: [] } }, 'check.figures'],
    ['a reading in a sentence', { check: { ...check, reading: 'So.' } }, 'check.reading'],
    [
      'a course that there is',
      { check: { ...check, asserted: { kind: 'course', course: 'soars' } } },
      'check.asserted.course',
    ],
    [
      'an assertion of a kind that there is',
      { check: { ...check, asserted: { kind: 'hunch' } } },
      'check.asserted.kind',
    ],
  ])('wants %s', (_what, change, field) => {
    expect(complaintsOf(ClaimSchema, { ...SAMPLE_CLAIM, ...change })).toEqual([field]);
  });

  test.each([
    ['a check, or what it needs', {}, 'check'],
    ['words that go on a sentence', { outside: { needs: 'The gold in the franc.' } }, 'outside.needs'],
  ])('wants %s', (_what, change, field) => {
    expect(complaintsOf(ClaimSchema, { ...unchecked, ...change })).toEqual([field]);
  });
});
