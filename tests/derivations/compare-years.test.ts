import { describe, expect, test } from 'vitest';
import { changesBetween, compareYears } from '$lib/derivations/compare-years';
import { atBeginningOf, figure, refusal } from './sample';

const later = figure('7.9', { id: 'later' }, { from: [1935, 1, 2], to: [1935, 12, 31] });
const series = [
  atBeginningOf(1925, '0.7'),
  atBeginningOf(1928, '1.7'),
  atBeginningOf(1933, '8.4'),
  atBeginningOf(1935, '7.7'),
  later,
];
const rate = { unit: 'francs per ruble' };
const idsOf = (a: number, b: number, figures = series) => {
  const compared = compareYears(figures, a, b);
  return compared.refused
    ? compared.reason
    : compared.pairs.map(({ first, second }) => [first.id, second.id]);
};

describe('changesBetween(first, second)', () => {
  const [, first, second] = series;
  if (!first || !second) throw new Error('no figures');

  test('gives every change in order', () => {
    expect(
      changesBetween(first, second).map((each) => (each.refused ? each.cause : each.derivation)),
    ).toEqual(['difference', 'multiple', 'percentage-change', 'annual-growth', 'doubling-time']);
  });

  test('gives for rates the devaluation besides', () => {
    const [old, now] = [
      { ...second, ...rate },
      { ...first, ...rate, ...datesOf(later) },
    ];
    expect(changesBetween(old, now).slice(-2)).toMatchObject([
      { derivation: 'devaluation-loss' },
      { derivation: 'devaluation-rise' },
    ]);
  });
});

describe('compareYears(figures, a, b)', () => {
  test('pairs every figure of the first year with every one of the second', () => {
    expect(idsOf(1928, 1933)).toEqual([['figure-1928', 'figure-1933']]);
    expect(idsOf(1935, 1928)).toEqual([
      ['figure-1935', 'figure-1928'],
      ['later', 'figure-1928'],
    ]);
  });

  test.each([
    [1926, 1933, 'The text gives no figure for 1926; nearest: 1925 and 1928.', [1925, 1928]],
    [1928, 1934, 'The text gives no figure for 1934; nearest: 1933 and 1935.', [1933, 1935]],
    [
      1934,
      1936,
      'The text gives no figure for 1934; nearest: 1933 and 1935. The text gives no figure for 1936; nearest: 1935.',
      [1933, 1935],
    ],
    [1933, 1933, 'Both years are 1933: there is nothing to compare.', []],
  ])('refuses %d and %d', (a, b, reason, nearest) => {
    expect(refusal(compareYears(series, a, b))).toMatchObject({ reason, nearest });
  });

  test('refuses years whose figures are of two quantities, and keeps such pairs out of the others', () => {
    const mixed = [atBeginningOf(1924, '13'), atBeginningOf(1936, '1½', { series: 'power' })];
    expect(idsOf(1924, 1936, mixed)).toMatch(/^Two different quantities are not set against each other/);
    expect(idsOf(1924, 1936, [...mixed, figure('3', { id: 'c' }, { from: [1936, 5, 1] })])).toEqual([
      ['figure-1924', 'c'],
    ]);
  });

  test('refuses two years that share their one figure', () => {
    const long = figure('50', {}, { from: [1929, 1, 1], to: [1934, 12, 31] });
    expect(idsOf(1929, 1934, [long])).toBe(
      'The text has one figure for 1929 and 1934: there is nothing to compare.',
    );
  });
});

function datesOf({ date_earliest, date_latest }: typeof later) {
  return { date_earliest, date_latest };
}
