import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '$lib/quantities/format';
import { readFigure } from '$lib/quantities/read-figure';

const plain = { scale: undefined, lastDigit: 1, share: false, relation: 'eq', hedge: '' } as const;
const tenth = { ...plain, lastDigit: 0.1 };

describe('readFigure(phrase)', () => {
  test.each([
    ['0.7 billion rubles', { ...tenth, number: 0.7, scale: 1e9 }],
    ['1.7 billions', { ...tenth, number: 1.7, scale: 1e9 }],
    ['2.0', { ...tenth, number: 2 }],
    ['13 francs', { ...plain, number: 13 }],
    ['1½ francs', { ...plain, number: 1.5, lastDigit: 0.5 }],
    [
      'hardly equals 1½ francs',
      { ...plain, number: 1.5, lastDigit: 0.5, relation: 'lt', hedge: 'hardly equals' },
    ],
    ['about eight billions', { ...plain, number: 8, scale: 1e9, relation: 'approx', hedge: 'about' }],
    ['more than a billion', { ...plain, number: 1, scale: 1e9, relation: 'gt', hedge: 'more than' }],
    ['over 37.6 billion rubles', { ...tenth, number: 37.6, scale: 1e9, relation: 'gt', hedge: 'over' }],
    ['164 million rubles', { ...plain, number: 164, scale: 1e6 }],
    ['1,670.8 million rubles', { ...tenth, number: 1670.8, scale: 1e6 }],
    ['1,000,000', { ...plain, number: 1_000_000 }],
    ['12.5 per cent', { ...tenth, number: 12.5, scale: 0.01 }],
    ['0.774234 grams', { ...plain, number: 0.774234, lastDigit: 1e-6 }],
    ['two thousand', { ...plain, number: 2, scale: 1e3 }],
    ['Three times as much', { ...plain, number: 3 }],
    ['seven-hour working day', { ...plain, number: 7 }],
    [
      'more than half of the livestock',
      { ...plain, number: 0.5, lastDigit: 0.5, share: true, relation: 'gt', hedge: 'more than' },
    ],
    [
      'less than a fourth of its value',
      { ...plain, number: 0.25, lastDigit: 0.25, share: true, relation: 'lt', hedge: 'less than' },
    ],
    ['a quarter', { ...plain, number: 0.25, lastDigit: 0.25, share: true }],
    ['one-half', { ...plain, number: 0.5, lastDigit: 0.5, share: true }],
    ['A tenth.', { ...plain, number: 0.1, lastDigit: 0.1, share: true }],
    [' five ', { ...plain, number: 5 }],
  ])('reads %j', (phrase, expected) => {
    expect(readFigure(phrase)).toEqual(expected);
  });

  test.each([
    '',
    'rubles 8.4',
    'a fixed gospel',
    'about',
    'halves',
    'a fourths',
    'a fourteenth',
    'two thirds',
    'the fourth',
    '12th Congress',
    '19l4',
    '2.O',
    '1,00',
    '1,0000',
    '8.4.1',
    '−3',
    '-3',
    '1e9',
    'tens of millions',
    'oneself',
  ])('reads no figure in %j', (phrase) => {
    expect(readFigure(phrase)).toBeUndefined();
  });

  const hedges = fc.constantFrom(['', 'eq'], ['about ', 'approx'], ['more than ', 'gt'], ['hardly ', 'lt']);
  const scales = fc.constantFrom(['', undefined], [' million', 1e6], [' billions', 1e9], [' per cent', 0.01]);

  test('reads back any number as it is printed, with its hedge, its scale and its last digit', () => {
    fc.assert(
      fc.property(
        fc.nat(999_999_999),
        fc.nat(6),
        hedges,
        scales,
        (digits, decimals, [hedge, relation], [word, scale]) => {
          const number = digits / 10 ** decimals;
          const printed = formatNumber(number, decimals);
          for (const text of [printed, printed.replaceAll(',', '')]) {
            const reading = readFigure(`${hedge}${text}${word}`);
            expect(reading).toMatchObject({ number, relation, scale, lastDigit: 10 ** -decimals });
          }
        },
      ),
    );
  });

  test('never throws, and never reads a number that is none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (phrase) =>
        Number.isFinite(readFigure(phrase)?.number ?? 0),
      ),
    );
  });
});
