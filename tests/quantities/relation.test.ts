import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readHedge, RELATION_WORDS } from '$lib/quantities/relation';
import { RelationSchema } from '$lib/quantities/relation-schema';

describe('readHedge(phrase)', () => {
  test.each([
    ['more than a billion', 'more than', 'gt', 'a billion'],
    ['over 37.6 billion', 'over', 'gt', '37.6 billion'],
    ['less than a fourth', 'less than', 'lt', 'a fourth'],
    ['hardly equals 1½ francs', 'hardly equals', 'lt', '1½ francs'],
    ['hardly 3', 'hardly', 'lt', '3'],
    ['About eight', 'About', 'approx', 'eight'],
    ['approximately three', 'approximately', 'approx', 'three'],
    ['almost ten', 'almost', 'approx', 'ten'],
    ['8.4 billion', '', 'eq', '8.4 billion'],
    ['overall 3', '', 'eq', 'overall 3'],
    ['3, more than once', '', 'eq', '3, more than once'],
    ['about', '', 'eq', 'about'],
    ['', '', 'eq', ''],
  ])('of %j is %j, %s, before %j', (phrase, hedge, relation, rest) => {
    expect(readHedge(phrase)).toEqual({ hedge, relation, rest });
  });
});

describe('RELATION_WORDS', () => {
  test('has words for every relation, none for an equality, and hedges that read back', () => {
    for (const relation of RelationSchema.options) {
      const words = RELATION_WORDS[relation];
      expect(readHedge(`${words} 3`.trim())).toEqual({ hedge: words, relation, rest: '3' });
    }
    expect(v.is(RelationSchema, 'ge')).toBe(false);
  });
});
