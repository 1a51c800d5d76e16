import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { StatedDateSchema } from '$lib/calendar/stated-date';
import { complaintsOf } from '../faults/expect-faults';

const stated = { phrase: 'in 1926', earliest: '1926-01-01', latest: '1926-12-31', dating: 'stated' };
const WHY = 'The text fixes both ends of the series.';

describe('StatedDateSchema', () => {
  test.each([
    ['a stated date without a reason', stated],
    ['a single day', { ...stated, latest: '1926-01-01' }],
    ['an inferred date with its reason', { ...stated, dating: 'inferred', why: WHY }],
    ['an open date with its reason', { ...stated, dating: 'open', why: WHY }],
    ['a date without a phrase', { ...stated, phrase: '', dating: 'inferred', why: WHY }],
  ])('takes %s', (_what, date) => {
    expect(v.parse(StatedDateSchema, date)).toMatchObject(date);
  });

  test.each([
    ['a span upside down', { ...stated, latest: '1925-12-31' }, ['latest']],
    ['an inferred date without a reason', { ...stated, dating: 'inferred' }, ['why']],
    ['an open date without a reason', { ...stated, dating: 'open' }, ['why']],
    ['a reason of a word', { ...stated, dating: 'open', why: 'because' }, ['why']],
    ['another certainty', { ...stated, dating: 'guessed' }, ['dating']],
    ['a day that is none', { ...stated, latest: '1926-02-30' }, ['latest']],
    ['another field', { ...stated, year: 1926 }, ['year']],
  ])('refuses %s', (_what, date, fields) => {
    expect(complaintsOf(StatedDateSchema, date)).toEqual(fields);
  });
});
