import { describe, expect, test } from 'vitest';
import { yearOnYear } from '$lib/derivations/year-on-year';
import { hedgedFigure } from '$lib/quantities/format';
import { atBeginningOf, derived, figure, refusal, silent } from './sample';

const later = figure('7.9', { id: 'later' }, { from: [1935, 1, 2], to: [1935, 12, 31] });
const series = [
  atBeginningOf(1925, '0.7'),
  atBeginningOf(1928, '1.7'),
  atBeginningOf(1929, '2.0'),
  atBeginningOf(1934, '6.9'),
  atBeginningOf(1935, '7.7'),
  later,
];

describe('yearOnYear(figures)', () => {
  const steps = yearOnYear(series);

  test('goes from each figure to the next in time, in whichever order they are given', () => {
    expect(steps.map(({ from, to }) => [from, to])).toEqual(
      series.slice(1).map((to, index) => [series[index], to]),
    );
    expect(yearOnYear([...series].reverse())).toEqual(steps);
  });

  test('gives the change of each step that no silent year interrupts', () => {
    expect(steps.map(({ outcome }) => (outcome.refused ? outcome.cause : hedgedFigure(outcome)))).toEqual([
      'missing',
      '+17.6 per cent',
      'missing',
      '+11.6 per cent',
      '+2.6 per cent',
    ]);
  });

  test('refuses a step across silent years, and names them and the years at its ends', () => {
    expect(steps[0] && refusal(steps[0].outcome)).toEqual({
      refused: true,
      cause: 'missing',
      reason: 'The text gives no figure for 1926 and 1927: from 1925 to 1928 is not the change of one year.',
      nearest: [1925, 1928],
    });
  });

  test('says where a step is no whole year', () => {
    expect(steps.map(({ outcome }) => (outcome.refused ? '' : outcome.assumptions.slice(2).join()))).toEqual([
      '',
      '',
      '',
      '',
      'These two figures lie less than a year apart.',
    ]);
    const [step] = yearOnYear([atBeginningOf(1934, '6.9'), later]);
    expect(step && derived(step.outcome).assumptions.at(-1)).toBe(
      'The days of these two figures do not make it one whole year.',
    );
  });

  test('calls itself by its own name', () => {
    expect(steps[1] && derived(steps[1].outcome)).toMatchObject({
      derivation: 'year-on-year',
      name: 'Change from year to year',
    });
  });

  test('has no step for one figure, and refuses one to a figure that is not there', () => {
    expect(yearOnYear([later])).toEqual([]);
    expect(yearOnYear([])).toEqual([]);
    const [step] = yearOnYear([atBeginningOf(1932, '5.5'), silent]);
    expect(step && refusal(step.outcome).cause).toBe('missing');
    const [mixed] = yearOnYear([atBeginningOf(1932, '5.5'), figure('3', { series: 'other' })]);
    expect(mixed && refusal(mixed.outcome).cause).toBe('units');
  });
});
