import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonOf } from '$lib/datasets/comparison';
import { yearOf } from '$lib/calendar/iso-date';
import { eventRow } from './sample';
import { COMPARED, datasetOf, outcomeOf } from './compared';

const circulation = datasetOf('currency-in-circulation');
const francs = datasetOf('franc-exchange');

describe('the figures of the text, compared', () => {
  test.each([
    [1928, 1933, 'Multiple', 4.94, 'times'],
    [1928, 1933, 'Average annual growth', 37.6, 'per cent a year'],
    [1934, 1935, 'Difference', 0.8, 'billion rubles'],
    [1933, 1934, 'Percentage change', -17.9, 'per cent'],
  ])('circulation, %i to %i, %s', (a, b, name, value, unit) => {
    const outcome = outcomeOf(comparisonOf(circulation, { a, b }, []), name);
    expect(Number(outcome.value.toFixed(outcome.decimals))).toBe(value);
    expect(outcome.unit).toBe(unit);
  });

  test('of the francs, what is left is 23.1 per cent: a loss of 76.9', () => {
    const compared = comparisonOf(francs, { a: 1924, b: 1935 }, []);
    expect(outcomeOf(compared, 'Percentage change').value.toFixed(1)).toBe('-76.9');
    expect((outcomeOf(compared, 'Multiple').value * 100).toFixed(1)).toBe('23.1');
  });
});

test('the cover of 1936 is 12.5 per cent, at least 11.8, and with no other year there is nothing to compare', () => {
  const { b, refusal } = comparisonOf(datasetOf('gold-coverage'), { a: 1935, b: 1936 }, []);
  expect(b.chosen).toMatchObject({ value: 12.5, unit: 'per cent', high: null });
  expect((b.chosen?.low ?? NaN).toFixed(1)).toBe('11.8');
  expect(refusal?.reason).toContain('no figure for 1935');
});

describe('comparisonOf()', () => {
  test('takes the earliest of several figures, or the one that is picked', () => {
    const years = { a: 1934, b: 1935 };
    expect(comparisonOf(circulation, years, []).b.chosen?.id).toBe('circulation-1935');
    const picked = comparisonOf(circulation, years, ['circulation-1935-later']);
    expect(picked.b.chosen?.id).toBe('circulation-1935-later');
    expect(picked.b.figures).toHaveLength(2);
  });

  test('of a silent year is a refusal with the nearest, of both ends together', () => {
    const { refusal, outcomes, a } = comparisonOf(circulation, { a: 1926, b: 1936 }, []);
    expect(outcomes).toEqual([]);
    expect(refusal?.reason).toBe(
      'The text gives no figure for 1926; nearest: 1925 and 1928. The text gives no figure for 1936; nearest: 1935.',
    );
    expect(a).toMatchObject({ year: 1926, figures: [], chosen: undefined, nearest: [1925, 1928] });
  });

  test('names the nearest years of all figures, whatever is picked', () => {
    const { refusal } = comparisonOf(circulation, { a: 1927, b: 1935 }, ['circulation-1935-later']);
    expect(refusal?.reason).toContain('nearest: 1925 and 1928');
  });

  test('of one year, of two quantities and of events is a refusal', () => {
    const reason = (a: number, b: number) => comparisonOf(francs, { a, b }, []).refusal?.reason;
    expect(reason(1924, 1924)).toContain('Both years are 1924');
    expect(reason(1935, 1936)).toContain('Two different quantities');
    const events = { slug: 'events', title: 'Events', rows: [eventRow()] };
    expect(comparisonOf(events, { a: 1933, b: 1934 }, []).refusal).toBeDefined();
  });

  test('for any two years, in any order, computes from the figures of those years or says why it cannot', () => {
    const year = fc.integer({ min: 1900, max: 1950 });
    fc.assert(
      fc.property(fc.constantFrom(...COMPARED), year, year, fc.string(), (dataset, a, b, pick) => {
        const compared = comparisonOf(dataset, { a, b }, [pick]);
        for (const side of [compared.a, compared.b]) {
          expect(side.chosen === undefined).toBe(side.figures.length === 0);
          for (const { date_earliest, date_latest } of side.figures) {
            expect(yearOf(date_earliest)).toBeLessThanOrEqual(side.year);
            expect(yearOf(date_latest)).toBeGreaterThanOrEqual(side.year);
          }
        }
        if (!compared.a.chosen || !compared.b.chosen || a === b)
          expect(compared.refusal?.reason).toMatch(/\.$/);
        expect(compared.outcomes.length === 0).toBe(compared.refusal !== undefined);
        for (const outcome of compared.outcomes) {
          if (outcome.refused) expect(outcome.reason).toMatch(/\.$/);
          else
            for (const number of [outcome.value, outcome.low ?? 1, outcome.high ?? 1])
              expect(Number.isFinite(number)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
