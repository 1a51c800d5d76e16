import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastDayOfMonth } from '$lib/calendar/iso-date';
import { GOLD_COVERAGE, goldCoverage, goldCoverages } from '$lib/derivations/gold-coverage';
import { formatNumber } from '$lib/quantities/format';
import { observed } from '../observations/sample';
import { FRANCS, MILLION } from '../quantities/units';

const gold = observed('gold-1936', 'more than a billion', { unit: MILLION });
const notes = observed('notes-1936', 'about eight billions');

describe('goldCoverage(reserve, notes)', () => {
  test('of over a billion and about eight is 12.5 per cent, at least 11.76, with no upper bound', () => {
    expect(goldCoverage(gold, notes)).toEqual({
      value: 12.5,
      relation: 'approx',
      low: 11.76,
      high: null,
      inputs: [gold, notes],
    });
    expect(GOLD_COVERAGE.unit).toBe('per cent');
  });

  test.each([
    ['exact terms', '1 billion', '8 billion', true, 'eq', 12.5, 12.5, 12.5],
    ['printed terms', '1.0 billion', '8.0 billion', false, 'eq', 12.5, 11.8, 13.21],
    ['a hedged divisor', '1.0 billion', 'more than 8 billion', false, 'approx', 12.5, null, 13.13],
    ['a hedged dividend', 'less than 1 billion', '8.0 billion', false, 'approx', 12.5, null, 12.58],
  ] as const)(
    'of %s keeps their bounds, rounded outward',
    (_what, a, b, exact, relation, value, low, high) => {
      const result = goldCoverage(observed('a', a, { exact }), observed('b', b, { exact }));
      expect(result).toMatchObject({ relation, value, low, high });
    },
  );

  test('throws for units that do not measure the same, and names both', () => {
    expect(() => goldCoverage(gold, observed('rate', '3 francs', { unit: FRANCS }))).toThrow(
      new RangeError('units do not match: million rubles and francs (gold-1936, rate)'),
    );
  });

  test('throws for notes of nought', () => {
    expect(() => goldCoverage(gold, observed('none', '0 billion'))).toThrow(RangeError);
    expect(() => goldCoverage(gold, observed('none', '0 billion', { exact: true }))).toThrow(RangeError);
  });

  const amounts = fc
    .tuple(fc.constantFrom('', 'about ', 'over ', 'hardly '), fc.integer({ min: 1, max: 99_999 }))
    .map(([hedge, tenths]) => `${hedge}${formatNumber(tenths / 10, 1)} billion`);

  test('is a number within its own bounds for any two figures, and never NaN or infinite', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const { value, low, high } = goldCoverage(observed('a', a, { unit: MILLION }), observed('b', b));
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
    const { derived, refusals } = goldCoverages([gold1926, gold], [notes]);
    expect(derived.map(({ inputs }) => inputs.map(({ id }) => id))).toEqual([['gold-1936', 'notes-1936']]);
    expect(refusals).toEqual([
      {
        of: gold1926,
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
    expect(goldCoverages([gold], [later])).toMatchObject({ derived: [], refusals: [{ of: gold }] });
  });

  test('takes no notes that share only one end of the span', () => {
    const { earliest } = gold1926.date;
    const latest = lastDayOfMonth(1936, 12);
    expect(goldCoverages([gold], [{ ...notes, date: { ...notes.date, earliest } }]).derived).toEqual([]);
    expect(goldCoverages([gold], [{ ...notes, date: { ...notes.date, latest } }]).derived).toEqual([]);
  });
});
