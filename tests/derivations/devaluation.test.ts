import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { devaluationLoss, devaluationRise, isRate } from '$lib/derivations/devaluation';
import { hedgedFigure } from '$lib/quantities/format';
import {
  allows,
  anyFigure,
  areNear,
  atBeginningOf,
  derived,
  figure,
  pointOf,
  refusal,
  silent,
  workedLine,
} from './sample';

const rate = { unit: 'French francs per ruble', series: 'parity' } as const;
const old = figure('13', { ...rate, id: 'old' }, { from: [1924, 1, 1], to: [1924, 12, 31] });
const now = figure('3', { ...rate, id: 'now' }, { from: [1935, 11, 1], to: [1935, 11, 30], exact: true });

describe('devaluationLoss(a, b), devaluationRise(a, b)', () => {
  test('read one devaluation both ways', () => {
    const [loss, rise] = [devaluationLoss(old, now), devaluationRise(old, now)].map(derived);
    expect(loss).toMatchObject({ low: 76, high: 77.78, unit: 'per cent', relation: 'eq' });
    expect(rise).toMatchObject({ low: 316.66, high: 350, unit: 'per cent', relation: 'eq' });
    expect(loss && [hedgedFigure(loss), workedLine(loss)]).toEqual([
      '76.9 per cent',
      '(1 − 3 ÷ 13) × 100 ≈ 76.9 per cent',
    ]);
    expect(rise && [hedgedFigure(rise), workedLine(rise)]).toEqual([
      '333.3 per cent',
      '(13 ÷ 3 − 1) × 100 ≈ 333.3 per cent',
    ]);
  });

  test('are the same in whichever order the rates are given', () => {
    expect(devaluationLoss(now, old)).toEqual(devaluationLoss(old, now));
    expect(devaluationRise(now, old)).toEqual(devaluationRise(old, now));
  });

  test('undo each other, and allow what the rates allow', () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyFigure('a'), anyFigure('b'), at, at, (a, b, x, y) => {
        fc.pre((a.value ?? 0) > (b.value ?? 0) && areNear(a, b));
        const later = {
          ...atBeginningOf(1935, '1'),
          ...b,
          ...rate,
          date_earliest: now.date_earliest,
          date_latest: now.date_latest,
        };
        const earlier = { ...a, ...rate };
        const [loss, rise] = [
          derived(devaluationLoss(earlier, later)),
          derived(devaluationRise(earlier, later)),
        ];
        expect((1 - loss.value / 100) * (1 + rise.value / 100)).toBeCloseTo(1, 6);
        const [p, q] = [pointOf(a, x), pointOf(b, y)];
        expect(allows(loss, (1 - q / p) * 100)).toBe(true);
        expect(allows(rise, (p / q - 1) * 100)).toBe(true);
      }),
    );
  });

  test.each([
    [
      'what is no rate',
      atBeginningOf(1928, '8.4'),
      atBeginningOf(1933, '1.7'),
      'units',
      'A devaluation is of a rate',
    ],
    [
      'a rate that rose',
      { ...old, value: 2, low: 2, high: 2 },
      now,
      'numbers',
      'The rate did not fall: from 2 French francs per ruble to 3 French francs per ruble is no devaluation.',
    ],
    ['a rate that stayed', { ...old, value: 3, low: 3, high: 3 }, now, 'numbers', 'The rate did not fall'],
    [
      'rates that may be of one day',
      { ...old, date_latest: now.date_latest },
      now,
      'dates',
      'A devaluation: the two figures may be of one day',
    ],
    [
      'a rate of nought',
      old,
      { ...now, value: 0, low: 0, high: 0 },
      'numbers',
      'A devaluation is defined for numbers above nought only',
    ],
    [
      'a purchasing power in the place of a parity',
      now,
      { ...old, series: 'power' },
      'units',
      'Two different quantities',
    ],
    ['what the text does not give', old, silent, 'missing', 'The text gives no figure here'],
  ] as const)('refuse %s', (_what, a, b, cause, reason) => {
    for (const refused of [devaluationLoss(a, b), devaluationRise(a, b)].map(refusal)) {
      expect(refused.cause).toBe(cause);
      expect(refused.reason).toContain(reason);
    }
  });
});

describe('isRate(unit)', () => {
  test.each([
    ['French francs per ruble', true],
    ['hours per day', true],
    ['billion rubles', false],
    ['per cent', false],
    ['per cent a year', false],
    ['', false],
    [null, false],
  ])('of %j is %j', (unit, expected) => {
    expect(isRate(unit)).toBe(expected);
  });
});
