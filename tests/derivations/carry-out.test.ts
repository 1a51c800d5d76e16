import { describe, expect, test } from 'vitest';
import { carryOut, FIGURE_DERIVATIONS, wantedFigures } from '$lib/derivations/carry-out';
import { DERIVATIONS } from '$lib/derivations/derivations';
import { atBeginningOf, derived, figure, refusal } from './sample';

const rates = [
  figure('13', { id: 'old', unit: 'francs per ruble' }, { from: [1924, 1, 1] }),
  figure('3', { id: 'new', unit: 'francs per ruble' }, { from: [1935, 1, 1] }),
];
const money = [atBeginningOf(1928, '1.7'), atBeginningOf(1929, '2.0'), atBeginningOf(1930, '2.8')];
const power = figure(
  '1½',
  { id: 'power', unit: 'francs per ruble', series: 'power' },
  { from: [1936, 1, 1] },
);
const notes = figure('8', { id: 'notes' }, { from: [1936, 1, 1] });

describe('carryOut(id, figures)', () => {
  test.each([
    ['stated-figure', [notes], 8],
    ['difference', rates, -10],
    ['multiple', rates, 3 / 13],
    ['share', rates, 300 / 13],
    ['percentage-change', rates, -1000 / 13],
    ['annual-growth', [...money].slice(1), 40],
    ['doubling-time', [...money].slice(1), Math.log(2) / Math.log(1.4)],
    ['devaluation-loss', rates, 1000 / 13],
    ['devaluation-rise', rates, 1000 / 3],
    ['gold-coverage', money.slice(1), 200 / 2.8],
    ['real-share', [power, ...rates.slice(1)], 50],
    ['real-value', [notes, power], 12],
  ] as const)('carries out %s in the order of its arguments', (id, figures, value) => {
    const [outcome, ...more] = carryOut(id, figures);
    expect(more).toEqual([]);
    expect(outcome && derived(outcome)).toMatchObject({ derivation: id });
    expect(outcome && derived(outcome).value).toBeCloseTo(value, 8);
  });

  test('gives one outcome for each step of a series', () => {
    const values = carryOut('year-on-year', money).map((outcome) => derived(outcome).value.toFixed(1));
    expect(values).toEqual(['17.6', '40.0']);
  });

  test('gives a refusal where there is no result', () => {
    const [outcome] = carryOut('multiple', [notes, power]);
    expect(outcome && refusal(outcome).cause).toBe('units');
  });

  test('throws for a wrong number of figures', () => {
    expect(() => carryOut('multiple', [notes])).toThrow(
      new RangeError('multiple of 1 figures: two figures wanted'),
    );
  });
});

describe('wantedFigures(id, count)', () => {
  test.each([
    ['stated-figure', 1, ''],
    ['stated-figure', 2, 'one figure'],
    ['multiple', 2, ''],
    ['multiple', 3, 'two figures'],
    ['multiple', 0, 'two figures'],
    ['year-on-year', 2, ''],
    ['year-on-year', 9, ''],
    ['year-on-year', 1, 'two figures or more'],
  ] as const)('of %s with %d says %j', (id, count, words) => {
    expect(wantedFigures(id, count)).toBe(words);
  });
});

test('every id that can be carried out is that of a derivation that describes itself', () => {
  const known: readonly string[] = DERIVATIONS.map(({ id }) => id);
  expect(FIGURE_DERIVATIONS.filter((id) => !known.includes(id))).toEqual([]);
});
