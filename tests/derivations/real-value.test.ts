import { describe, expect, test } from 'vitest';
import { realShare, realValue } from '$lib/derivations/real-value';
import { hedgedFigure } from '$lib/quantities/format';
import { derived, figure, refusal, silent, workedLine } from './sample';

const NOW = { from: [1936, 1, 1], to: [1936, 6, 30] } as const;
const rate = { unit: 'French francs per ruble' };
const power = figure('hardly 1½', { ...rate, id: 'power', series: 'power' }, NOW);
const parity = figure(
  '3',
  { ...rate, id: 'parity' },
  { from: [1935, 11, 1], to: [1935, 11, 30], exact: true },
);
const notes = figure('about 8', { id: 'notes' }, NOW);

describe('realValue(sum, power)', () => {
  test('is the sum at the purchasing power, in its money, with both hedges', () => {
    const result = derived(realValue(notes, power));
    expect(result).toMatchObject({
      value: 12,
      low: null,
      high: 12.8,
      relation: 'approx',
      unit: 'billion French francs',
    });
    expect(workedLine(result)).toBe('about 8 billion × hardly 1.5 = about 12 billion French francs');
  });

  test('of a sum that is not hedged is below the product, as the power is', () => {
    const result = derived(realValue(figure('8', {}, NOW), power));
    expect(hedgedFigure(result)).toBe('less than 12 billion French francs');
  });

  test('of single rubles is in single francs', () => {
    expect(derived(realValue(figure('8', { unit: 'rubles' }, NOW), power)).unit).toBe('French francs');
  });

  test.each([
    [
      'a sum of another time',
      figure('7.9', {}, { from: [1935, 1, 2], to: [1935, 12, 31] }),
      power,
      'missing',
    ],
    ['a later sum', figure('7.9', {}, { from: [1936, 7, 1] }), power, 'missing'],
    ['a sum of another money', figure('8', { unit: 'billion francs' }, NOW), power, 'units'],
    ['what is no rate', notes, figure('3', {}, NOW), 'units'],
    ['what the text does not give', silent, power, 'missing'],
    ['nought', notes, { ...power, value: 0, high: 0 }, 'numbers'],
  ] as const)('refuses %s', (_what, sum, given, cause) => {
    expect(refusal(realValue(sum, given)).cause).toBe(cause);
  });

  test('names the year of the one purchasing power that there is', () => {
    const sum = figure('7.9', {}, { from: [1935, 1, 2], to: [1935, 12, 31] });
    expect(refusal(realValue(sum, power)).nearest).toEqual([1936]);
  });
});

describe('realShare(power, parity)', () => {
  test('is what a money buys of what it is officially worth', () => {
    const result = derived(realShare(power, parity));
    expect(result).toMatchObject({ value: 50, low: null, high: 50, relation: 'lt' });
    expect(workedLine(result)).toBe('hardly 1.5 ÷ 3 × 100 = less than 50 per cent');
    expect(result.assumptions[0]).toContain('two quantities');
  });

  test.each([
    ['two figures of one series', { ...power, series: parity.series }, parity, 'units'],
    ['what is no rate', notes, { ...notes, id: 'other', series: 'other' }, 'units'],
    ['two units', power, notes, 'units'],
    [
      'a parity later than the purchasing power',
      power,
      { ...parity, ...datesOf(figure('1', {}, { from: [1937, 1, 1] })) },
      'dates',
    ],
    ['what the text does not give', power, silent, 'missing'],
    ['nought', power, { ...parity, value: 0, low: 0, high: 0 }, 'numbers'],
  ] as const)('refuses %s', (_what, a, b, cause) => {
    expect(refusal(realShare(a, b)).cause).toBe(cause);
  });
});

function datesOf({ date_earliest, date_latest }: typeof parity) {
  return { date_earliest, date_latest };
}
