import { describe, expect, test } from 'vitest';
import { UnitSchema } from '$lib/quantities/unit';
import { complaintsOf } from '../faults/expect-faults';
import { BILLION } from './units';

describe('UnitSchema', () => {
  test('takes a unit', () => {
    expect(complaintsOf(UnitSchema, BILLION)).toEqual([]);
  });

  test.each([
    ['a name', { id: '' }, 'id'],
    ['a measure', { measure: '' }, 'measure'],
    ['a scale above nought', { scale: 0 }, 'scale'],
    ['a scale that is a number', { scale: NaN }, 'scale'],
    ['a definition in a sentence', { definition: 'Rubles.' }, 'definition'],
    ['no other field', { symbol: '₽' }, 'symbol'],
  ])('wants %s', (_what, change, field) => {
    expect(complaintsOf(UnitSchema, { ...BILLION, ...change })).toEqual([field]);
  });
});
