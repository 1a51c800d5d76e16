import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDayOfMonth } from '$lib/calendar/iso-date';
import { figureOf } from '$lib/derivations/figure';
import { GOLD_COVERAGE, goldCoverage, goldCoverages } from '$lib/derivations/gold-coverage';
import type { Observation } from '$lib/observations/observed';
import { formatNumber } from '$lib/quantities/format';
import { observed } from '../observations/sample';
import { FRANCS, MILLION } from '../quantities/units';
import { derived, refusal, silent, workedLine } from './sample';

const gold = observed('gold-1936', 'more than a billion', { unit: MILLION });
const notes = observed('notes-1936', 'about eight billions');

describe('goldCoverage(reserve, notes)', () => {
  const cover = (reserve: Observation, given: Observation) =>
    goldCoverage(figureOf(reserve), figureOf(given));

  test('of over a billion and about eight is 12.5 per cent, at least 11.76, with no upper bound', () => {
    const result = derived(cover(gold, notes));
    expect(result).toMatchObject({
      value: 12.5,
      relation: 'approx',
      low: 11.76,
      high: null,
      unit: 'per cent',
    });
    expect(result.inputs.map(({ figure }) => figure?.id)).toEqual(['gold-1936', 'notes-1936']);
    expect(workedLine(result)).toBe('more than 1,000 million ÷ about 8 billion × 100 = about 12.5 per cent');
    expect(GOLD_COVERAGE).toMatchObject({
      unit: 'per cent',
      formula: 'gold reserve ÷ bank notes in circulation × 100',
      assumptions: [GOLD_COVERAGE.assumption],
    });
  });

  test.each([
    ['exact terms', '1 billion', '8 billion', true, 'eq', 12.5, 12.5, 12.5],
    ['printed terms', '1.0 billion', '8.0 billion', false, 'eq', 12.5, 11.8, 13.21],
    ['a divisor that is more', '1.0 billion', 'more than 8 billion', false, 'lt', 12.5, null, 13.13],
    ['a dividend that is less', 'less than 1 billion', '8.0 billion', false, 'lt', 12.5, null, 12.58],
    ['a dividend that is more', 'over 1 billion', '8.0 billion', false, 'gt', 12.5, 12.42, null],
    ['hedges against each other', 'over 1 billion', 'over 8 billion', false, 'approx', 12.5, null, null],
  ] as const)(
    'of %s keeps their bounds, rounded outward',
    (_what, a, b, exact, relation, value, low, high) => {
      const result = cover(observed('a', a, { exact }), observed('b', b, { exact }));
      expect(result).toMatchObject({ relation, value, low, high });
    },
  );

  test('refuses units that do not measure the same, and names both', () => {
    expect(refusal(cover(gold, observed('rate', '3 francs', { unit: FRANCS })))).toMatchObject({
      cause: 'units',
      reason: 'The units do not match: more than 1,000 million rubles and 3 francs.',
    });
  });

  test('refuses notes of nought, and notes that are not given', () => {
    expect(refusal(cover(gold, observed('none', '0 billion'))).cause).toBe('numbers');
    expect(refusal(cover(gold, observed('none', '0 billion', { exact: true }))).cause).toBe('numbers');
    expect(refusal(goldCoverage(figureOf(gold), silent)).cause).toBe('missing');
  });

  const amounts = fc
    .tuple(fc.constantFrom('', 'about ', 'over ', 'hardly '), fc.integer({ min: 1, max: 99_999 }))
    .map(([hedge, tenths]) => `${hedge}${formatNumber(tenths / 10, 1)} billion`);

  test('is a number within its own bounds for any two figures, and never NaN or infinite', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const { value, low, high } = derived(cover(observed('a', a, { unit: MILLION }), observed('b', b)));
        expect([value, low ?? 0, high ?? 0].every(Number.isFinite)).toBe(true);
        expect(low ?? 0).toBeLessThanOrEqual(value + 1e-9);
        expect(high ?? Infinity).toBeGreaterThanOrEqual(value - 1e-9);
      }),
    );
  });
});

describe('goldCoverages(reserves, notes)', () => {
  const gold1926 = observed('gold-1926', '164 million', { unit: MILLION, day: '1926-01-01' });

  test('computes where both are given for the same days, and refuses the rest with a reason', () => {
    const given = goldCoverages([gold1926, gold], [notes]);
    expect(given.derived).toMatchObject([{ reserve: gold, notes, cover: { value: 12.5 } }]);
    expect(given.refusals).toEqual([
      {
        refused: true,
        cause: 'missing',
        nearest: [1936],
        reason:
          'The text gives a gold reserve for 1926 and no notes in circulation: no cover can be computed. The nearest figures for notes are of 1936.',
      },
    ]);
  });

  test('names no nearest year where there are no notes at all', () => {
    const [refusal] = goldCoverages([gold1926], []).refusals;
    expect(refusal?.reason).toMatch(/no cover can be computed\.$/);
  });

  test('takes no notes of another day, be it in the same year', () => {
    const later = observed('notes-later', 'about eight billions', { day: '1936-01-02' });
    expect(goldCoverages([gold], [later])).toMatchObject({ derived: [], refusals: [{ cause: 'missing' }] });
  });

  test('refuses units that do not match as such', () => {
    const francs = observed('francs', '3 francs', { unit: FRANCS });
    expect(goldCoverages([gold], [francs])).toMatchObject({ derived: [], refusals: [{ cause: 'units' }] });
  });

  test('takes no notes that share only one end of the span', () => {
    const { earliest } = gold1926.date;
    const latest = lastDayOfMonth(1936, 12);
    expect(goldCoverages([gold], [{ ...notes, date: { ...notes.date, earliest } }]).derived).toEqual([]);
    expect(goldCoverages([gold], [{ ...notes, date: { ...notes.date, latest } }]).derived).toEqual([]);
  });
});
