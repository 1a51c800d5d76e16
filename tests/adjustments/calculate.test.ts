import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnFigures } from '$lib/adjustments/adjust';
import { figuresOf } from '$lib/adjustments/adjustable';
import { calculate, figureWith } from '$lib/adjustments/calculate';
import { LEAST, MOST } from '$lib/adjustments/own-figure';
import { sampleEdition } from '../edition/sample';
import { adjustableOf, figureAt } from './sample';

const gold = adjustableOf('gold-coverage');
const francs = adjustableOf('franc-exchange');
const own = (id: string, value: number, decimals = 1): OwnFigures => ({ [id]: { value, decimals } });
const words = (adjustable: typeof gold, figures: OwnFigures = {}) =>
  calculate(adjustable, figures).calculations.map(({ name, inWords }) => `${name}: ${inWords}`);

/** Any of the figures as the reader's own, the others as the author's. */
const anyOwn = (adjustable: typeof gold): fc.Arbitrary<OwnFigures> =>
  fc
    .tuple(
      ...figuresOf(adjustable).map(({ id }) =>
        fc.option(
          fc.integer({ min: LEAST * 1000, max: MOST * 1000 }).map((digits) => own(id, digits / 1000, 3)),
          { nil: {} },
        ),
      ),
    )
    .map((figures) => Object.assign({}, ...figures) as OwnFigures);

describe('calculate(adjustable, own)', () => {
  test('of the author’s figures gives the cover of the dataset', () => {
    const row = sampleEdition.datasets.find(({ slug }) => slug === 'gold-coverage')?.rows[0];
    const { value, low, high, relation } = row ?? {};
    const { calculations } = calculate(gold, {});
    expect(calculations.map(({ outcome }) => outcome)).toMatchObject([{ value, low, high, relation }]);
    expect(words(gold)).toEqual(['Gold cover of the notes: about 12.5 per cent, at least 11.76 per cent']);
  });

  test('of the author’s francs says what he says: less than a fourth, and hardly as an upper bound', () => {
    expect(calculate(francs, {}).result).toBe('less than');
    expect(words(francs)).toEqual([
      'What is left of the ruble’s value in francs: 23.1 per cent, 22.22 to 24 per cent',
      'Loss of the ruble’s value in francs: 76.9 per cent, 76 to 77.78 per cent',
      'Rise of the franc’s price in rubles: 333.3 per cent, 316.66 to 350 per cent',
      'Purchasing power in per cent of the official parity: less than 50 per cent, at most 50 per cent',
    ]);
  });

  test('keeps the author’s hedge on what is his, and none on what is the reader’s', () => {
    const one = own('gold-reserve-1936', 2);
    expect(calculate(gold, one)).toMatchObject({
      calculations: [{ outcome: { relation: 'approx', value: 25 } }],
    });
    expect(calculate(gold, { ...one, ...own('bank-notes-1936', 8) })).toMatchObject({
      result: '25.0 per cent',
      calculations: [{ outcome: { relation: 'eq' } }],
    });
  });

  test('compares with a fourth whatever stands there, and says neither where the precision does not', () => {
    expect(calculate(francs, own('franc-parity-1935', 2)).result).toBe('less than');
    expect(calculate(francs, own('franc-parity-1935', 5)).result).toBe('more than');
    const fourth = { ...own('franc-parity-1924', 12), ...own('franc-parity-1935', 3) };
    expect(calculate(francs, fourth).result).toBe('about');
  });

  test('says that a rise is no devaluation, once, and computes the rest', () => {
    const told = words(francs, own('franc-parity-1935', 20));
    expect(told).toHaveLength(3);
    expect(told[1]).toBe(
      'Devaluation: The rate did not fall: from 13 French francs per ruble to 20.0 French francs per ruble is no devaluation.',
    );
  });

  test.each([
    ['gold-coverage', gold],
    ['franc-exchange', francs],
  ])('of %s: the interval holds the result, and every number is one', (_, adjustable) => {
    fc.assert(
      fc.property(anyOwn(adjustable), (figures) => {
        const { result, calculations } = calculate(adjustable, figures);
        expect(result).not.toBe('');
        for (const { inWords, outcome } of calculations) {
          expect(inWords).not.toMatch(/NaN|Infinity|undefined/);
          if (outcome.refused) continue;
          expect(Number.isFinite(outcome.value)).toBe(true);
          expect(outcome.low ?? -Infinity).toBeLessThanOrEqual(outcome.value);
          expect(outcome.high ?? Infinity).toBeGreaterThanOrEqual(outcome.value);
        }
      }),
    );
  });
});

describe('figureWith(figure, own)', () => {
  const reserve = figureAt(gold, 'gold-reserve-1936');

  test('is the author’s figure itself, hedge and all, where the reader has none', () => {
    expect(figureWith(reserve, undefined)).toBe(reserve.authors);
  });

  test('is rounded to the last decimal that was given, with no hedge', () => {
    expect(figureWith(reserve, { value: 2.5, decimals: 2 })).toMatchObject({
      value: 2.5,
      unit: 'billion rubles',
      relation: 'eq',
      hedge: '',
      low: 2.495,
      high: 2.505,
    });
  });
});
