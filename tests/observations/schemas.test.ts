import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { DatedEventSchema } from '$lib/observations/dated-event';
import { EXCLUSION_REASONS, ExclusionSchema } from '$lib/observations/exclusion';
import { ObservationSchema } from '$lib/observations/observation';
import { complaintsOf } from '../faults/expect-faults';

const date = { phrase: 'in 1926', earliest: '1926-01-01', latest: '1926-12-31', dating: 'stated' };

describe('ObservationSchema', () => {
  const good = {
    id: 'gold',
    series: 'gold-reserve',
    figure: { quotation: 'gold', words: '164 million' },
    value: 164,
    unit: 'million rubles',
    relation: 'eq',
    date,
    statements: [69],
  };

  test('takes a figure, and one without label, repetition, decree or note for a plain one', () => {
    expect(v.parse(ObservationSchema, good)).toMatchObject({ label: '', again: [], exact: false, note: '' });
  });

  test.each([
    ['a finite value', { value: Infinity }, 'value'],
    ['a relation', { relation: 'ge' }, 'relation'],
    ['whole numbers of statements', { statements: [1.5] }, 'statements.0'],
    ['numbers of statements from 1', { statements: [0] }, 'statements.0'],
    ['no offsets', { figure: { ...good.figure, start: 3 } }, 'figure.start'],
    ['no other field', { source: 'x' }, 'source'],
  ])('wants %s', (_what, change, field) => {
    expect(complaintsOf(ObservationSchema, { ...good, ...change })).toEqual([field]);
  });
});

describe('DatedEventSchema', () => {
  const good = {
    id: 'cards',
    label: 'Bread cards abolished',
    quotation: 'bread-cards',
    date,
    statements: [60],
  };

  test('takes an event, unlabelled on the chart and without names unless it says so', () => {
    expect(v.parse(DatedEventSchema, good)).toMatchObject({ short: '', names: [], note: '' });
  });

  test.each([
    ['a label', { label: '' }, 'label'],
    ['a date', { date: { ...date, latest: '1925-12-31' } }, 'date.latest'],
    ['no value', { value: 1 }, 'value'],
  ])('wants %s', (_what, change, field) => {
    expect(complaintsOf(DatedEventSchema, { ...good, ...change })).toEqual([field]);
  });
});

describe('ExclusionSchema', () => {
  const good = {
    id: 'x',
    statements: [],
    quotation: { exact: 'both' },
    reason: 'idiom',
    note: 'Both is a pronoun.',
  };

  test.each(Object.keys(EXCLUSION_REASONS))('takes the reason %s', (reason) => {
    expect(complaintsOf(ExclusionSchema, { ...good, reason })).toEqual([]);
  });

  test.each([
    ['another reason', { reason: 'dull' }, 'reason'],
    ['a name of every object for a reason', { reason: 'toString' }, 'reason'],
    ['a note of a word', { note: 'idiom' }, 'note'],
  ])('refuses %s', (_what, change, field) => {
    expect(complaintsOf(ExclusionSchema, { ...good, ...change })).toEqual([field]);
  });
});
