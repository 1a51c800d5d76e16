import { describe, expect, test } from 'vitest';
import { readDate } from '$lib/calendar/read-date';
import { datingRules } from '$lib/edition/dating-rules';
import { sampleEdition } from './sample';

const { observations, events } = sampleEdition;
const rules = datingRules(sampleEdition);
const dates = [...observations, ...events].map(({ date }) => date);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('datingRules(edition)', () => {
  test('counts each date of the data under one form, or as one that no phrase fixes', () => {
    expect(sum(rules.forms.map(({ count }) => count)) + rules.unread).toBe(dates.length);
    expect(rules.unread).toBe(dates.filter(({ phrase }) => phrase !== 'now' && !readDate(phrase)).length);
  });

  test('has a form for every phrase of a stated date, and uses every form', () => {
    for (const { count, phrased } of rules.forms) expect(count, phrased).toBeGreaterThan(0);
    for (const { phrase, dating } of dates) if (dating === 'stated') expect(readDate(phrase)).toBeDefined();
  });

  test('reads “now” as the present of the work', () => {
    expect(rules.forms.at(-1)).toMatchObject({ phrased: '“now”', becomes: 'first half of 1936', count: 2 });
  });

  test('counts how sure the dates of figures and events are', () => {
    expect(rules.datings.map(({ dating, figures, events: dated }) => [dating, figures, dated])).toEqual([
      ['stated', 7, 18],
      ['inferred', 16, 2],
      ['open', 1, 0],
    ]);
  });

  test('gives each reason once, with every date that rests on it', () => {
    const reasons = rules.reasons.map(({ why }) => why);
    expect(new Set(reasons).size).toBe(reasons.length);
    const told = rules.reasons.flatMap(({ dating, why, dates: own }) =>
      own.map(({ id }) => `${id} ${dating} ${why}`),
    );
    const known = [...observations, ...events].flatMap(({ id, date: { dating, why } }) =>
      why === undefined ? [] : [`${id} ${dating} ${why}`],
    );
    expect(told.toSorted()).toEqual(known.toSorted());
  });

  test('names the phrases of a reason, and no empty one', () => {
    const [first] = rules.reasons.filter(({ dates: own }) => own.some(({ id }) => id === 'circulation-1929'));
    expect(first).toMatchObject({ phrases: ['from year to year'], dating: 'inferred' });
    expect(rules.reasons.flatMap(({ phrases }) => phrases)).not.toContain('');
  });
});
