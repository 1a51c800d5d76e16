import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference, multiple, percentageChange, share } from '$lib/derivations/change';
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

const first = atBeginningOf(1928, '1.7');
const second = atBeginningOf(1933, '8.4');
const changes = { difference, multiple, share, percentageChange } as const;
const each = Object.entries(changes);

describe('difference(first, second)', () => {
  test('is the second less the first, with its sign, between the extremes of their rounding', () => {
    const result = derived(difference(first, second));
    expect(result).toMatchObject({ value: 6.7, low: 6.6, high: 6.8, relation: 'eq', unit: 'billion rubles' });
    expect(hedgedFigure(result)).toBe('+6.7 billion rubles');
    expect(workedLine(result)).toBe('8.4 − 1.7 = +6.7 billion rubles');
    expect(derived(difference(second, first))).toMatchObject({ value: -6.7, low: -6.8, high: -6.6 });
  });

  test('brings both to one unit, and shows their scales', () => {
    const small = figure('500', { id: 'small', unit: 'million rubles' });
    const result = derived(difference(small, second));
    expect(result).toMatchObject({
      value: 7.9,
      unit: 'billion rubles',
      low: 7.8495,
      high: 7.9505,
      decimals: 3,
    });
    expect(workedLine(result)).toBe('8.4 billion − 500 million = +7.900 billion rubles');
  });

  test('keeps an open end open at the right side', () => {
    const over = figure('more than 10', { id: 'over' });
    expect(derived(difference(first, over))).toMatchObject({ relation: 'gt', low: 8.25, high: null });
    expect(derived(difference(over, second))).toMatchObject({ relation: 'lt', low: null, high: -1.55 });
  });
});

describe('multiple(first, second)', () => {
  test('is the second over the first to three digits, its bounds a digit more and outward', () => {
    const result = derived(multiple(first, second));
    expect(result).toMatchObject({ relation: 'eq', low: 4.771, high: 5.122, decimals: 2, unit: 'times' });
    expect(result.value).toBeCloseTo(8.4 / 1.7, 10);
    expect(workedLine(result)).toBe('8.4 ÷ 1.7 ≈ 4.94 times');
    expect(result.worked.map(({ figure }) => figure)).toEqual(['figure-1933', null, 'figure-1928', null]);
    expect(result.inputs.map(({ name, words, figure }) => [name, words, figure])).toEqual([
      ['first figure', '1.7 billion rubles', first],
      ['second figure', '8.4 billion rubles', second],
    ]);
  });

  test.each([
    ['164', 'more than 1000', 'gt', 'more than 6.1 times', 6.07, null],
    ['more than 1000', '164', 'lt', 'less than 0.16 times', null, 0.165],
    ['about 8', 'more than 1000', 'approx', 'about 125 times', 117.6, null],
    ['about 8', 'about 4', 'approx', 'about 0.50 times', 0.411, 0.6],
    ['hardly 8', '4', 'gt', 'more than 0.50 times', 0.437, null],
    ['more than 8', 'hardly 4', 'lt', 'less than 0.50 times', null, 0.5],
  ])('of %s and %s carries their hedges on: %s, %s', (a, b, relation, words, low, high) => {
    const result = derived(multiple(figure(a), figure(b, { id: 'b' })));
    expect(result).toMatchObject({ relation, low, high });
    expect(hedgedFigure(result)).toBe(words);
  });

  test('is exact where both figures are', () => {
    const [a, b] = ['4', '8'].map((words) => figure(words, {}, { exact: true }));
    if (!a || !b) throw new Error('no figures');
    expect(derived(multiple(a, b))).toMatchObject({ value: 2, low: 2, high: 2, relation: 'eq' });
  });
});

describe('share(first, second), percentageChange(first, second)', () => {
  test('say what is left and what is gone', () => {
    const [thirteen, three] = [figure('13'), figure('3', {}, { exact: true })];
    expect(derived(share(thirteen, three))).toMatchObject({
      low: 22.22,
      high: 24,
      signed: false,
      unit: 'per cent',
    });
    expect(derived(percentageChange(thirteen, three))).toMatchObject({
      low: -77.78,
      high: -76,
      signed: true,
    });
    expect(hedgedFigure(derived(share(thirteen, three)))).toBe('23.1 per cent');
    expect(hedgedFigure(derived(percentageChange(thirteen, three)))).toBe('−76.9 per cent');
  });

  test('of a figure that is more than so much have no end above', () => {
    const change = derived(percentageChange(figure('164'), figure('more than 1000', { id: 'b' })));
    expect(change).toMatchObject({ relation: 'gt', low: 507.9, high: null });
  });
});

describe.each(each)('%s(first, second)', (_name, change) => {
  test('allows every result that the figures allow', () => {
    const at = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyFigure('a'), anyFigure('b'), at, at, (a, b, x, y) => {
        const result = derived(change(a, b));
        const [p, q] = [pointOf(a, x), pointOf(b, y)];
        const points = {
          difference: q - p,
          multiple: q / p,
          share: (q / p) * 100,
          percentageChange: (q / p - 1) * 100,
        };
        expect(allows(result, points[_name as keyof typeof points])).toBe(true);
        expect(allows(result, result.value)).toBe(true);
      }),
    );
  });

  test('says more than, less than or about as its bounds do, and is never NaN or infinite', () => {
    fc.assert(
      fc.property(anyFigure('a'), anyFigure('b'), (a, b) => {
        const { value, low, high, relation, worked } = derived(change(a, b));
        expect([value, low ?? 0, high ?? 0].every(Number.isFinite)).toBe(true);
        if (relation === 'gt') expect(low).not.toBeNull();
        if (relation === 'lt') expect(high).not.toBeNull();
        if (low === null || high === null) expect(relation).not.toBe('eq');
        expect(worked.map(({ text }) => text).join('')).not.toMatch(/NaN|Infinity|null|undefined/);
      }),
    );
  });

  test.each([
    [
      'what the text does not give',
      silent,
      second,
      'missing',
      'The text gives no figure here: silent, 1 January 1933.',
    ],
    [
      'a value that is no number',
      first,
      figure('1', { value: NaN }),
      'missing',
      'The text gives no figure here: 1, ',
    ],
    [
      'one figure twice',
      first,
      first,
      'dates',
      'Both figures are one and the same, of 1 January 1928: there is nothing',
    ],
    [
      'units that do not match',
      first,
      figure('3', { unit: 'francs per ruble' }),
      'units',
      'The units do not match: 1.7 billion rubles and 3 francs per ruble.',
    ],
    [
      'two quantities',
      figure('3', { label: 'Official exchange' }),
      figure('hardly 1½', { label: 'Purchasing power', series: 'power' }),
      'units',
      'Two different quantities are not set against each other: 3 billion rubles (Official exchange) and hardly 1.5 billion rubles (Purchasing power).',
    ],
  ] as const)('refuses %s', (_what, a, b, cause, reason) => {
    const refused = refusal(change(a, b));
    expect(refused.cause).toBe(cause);
    expect(refused.reason).toContain(reason);
  });
});

describe.each([
  ['multiple', multiple],
  ['share', share],
  ['percentageChange', percentageChange],
] as const)('%s(first, second)', (_name, change) => {
  test.each([0, -3])('refuses %d, which is not above nought', (value) => {
    const bad = figure('3', { value, low: value, high: value });
    for (const refused of [change(bad, second), change(second, bad)].map(refusal)) {
      expect(refused.cause).toBe('numbers');
      expect(refused.reason).toMatch(
        /^A \w+(?: change)? is defined for numbers above nought only: .* billion rubles/,
      );
    }
  });

  test('refuses a figure whose rounding reaches nought', () => {
    expect(refusal(change(figure('1', { low: 0 }), second)).cause).toBe('numbers');
  });

  test('refuses a result beyond all numbers', () => {
    const [tiny, huge] = [
      figure('1', { value: 1e-300, low: null, high: null }),
      figure('2', { value: 1e300 }),
    ];
    expect(refusal(change(tiny, huge)).reason).toMatch(
      /: the result is beyond the numbers that are printed here\.$/,
    );
  });
});

test('a percentage change and the change back cancel', () => {
  fc.assert(
    fc.property(anyFigure('a'), anyFigure('b'), (a, b) => {
      fc.pre(areNear(a, b));
      const [there, back] = [derived(percentageChange(a, b)), derived(percentageChange(b, a))];
      expect((1 + there.value / 100) * (1 + back.value / 100)).toBeCloseTo(1, 6);
    }),
  );
});
