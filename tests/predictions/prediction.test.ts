import { describe, expect, test } from 'vitest';
import { askPrediction } from '$lib/predictions/prediction';
import { atYear, passage, prediction, reasons, rows } from './sample';

const other = (given: Parameters<typeof atYear>[3], id = 'd', year = 1925, value = 3.5) =>
  rows.map((row) => (row.id === id ? atYear(id, year, value, given) : row));

describe('askPrediction(rows, passage, reasons)', () => {
  test('asks the figures of the sentence, in its order, and knows those before them', () => {
    expect(prediction.asked.map(({ id, year, value }) => [id, year, value])).toEqual([
      ['c', 1924, 3],
      ['d', 1925, 3.5],
      ['e', 1926, 6],
    ]);
    expect(prediction.known.map(({ id, year, value }) => [id, year, value])).toEqual([
      ['a', 1920, 1.1],
      ['b', 1923, 2],
    ]);
  });

  test('cuts the sentence before its first figure, and loses no letter', () => {
    expect(prediction.opening).toBe('It went from year to year so: ');
    expect(prediction.rest.filter(({ figure }) => figure).map(({ text }) => text)).toEqual([
      '3.0',
      '3.5',
      '6.0',
    ]);
    const whole = prediction.opening + prediction.rest.map(({ text }) => text).join('');
    expect(whole).toBe(passage.parts.map(({ text }) => text).join(''));
  });

  test('names the silence between known figures', () => {
    expect(prediction.silences.map(({ from, to, words }) => [from.id, to.id, words])).toEqual([
      ['a', 'b', 'no figure in the text for 1921 and 1922'],
    ]);
  });

  test('makes the scale of the last known figure alone, so that it does not tell the answer', () => {
    expect(prediction.scale).toEqual({ top: 14, step: 0.1, decimals: 1 });
    const lower = askPrediction(other({}, 'e', 1926, 3.1), passage, reasons);
    expect(lower.scale).toEqual(prediction.scale);
  });

  test('is plain data: it is the same after it was sent', () => {
    expect(JSON.parse(JSON.stringify(prediction))).toEqual(prediction);
  });

  test.each([
    ['a hedged figure', other({ relation: 'approx' }), /figure with a hedge: "d"/],
    [
      'a figure in another unit',
      other({ unit: 'million rubles' }),
      /more than one unit: billion rubles, million/,
    ],
    ['a figure of a whole year', other({ date_latest: '1925-12-31' }), /not of a beginning of a year: "d"/],
    [
      'a figure of another day',
      other({ date_earliest: '1925-01-02', date_latest: '1925-01-02' }),
      /beginning/,
    ],
    ['a figure with an open date', other({ dating: 'open' }), /not of a beginning of a year: "d"/],
    ['a figure above the scale', other({}, 'e', 1926, 14.1), /figure above the scale: "e"/],
    ['a figure without a row', rows.filter(({ id }) => id !== 'd'), /figure without a row: "d"/],
    ['a sentence before which nothing is known', rows.slice(2), /no figure before those asked: "sentence"/],
  ])('throws for %s', (_what, given, message) => {
    expect(() => askPrediction(given, passage, reasons)).toThrow(RangeError);
    expect(() => askPrediction(given, passage, reasons)).toThrow(message);
  });

  test('throws for a sentence without a figure', () => {
    const bare = { ...passage, parts: passage.parts.slice(0, 3) };
    expect(() => askPrediction(rows, bare, reasons)).toThrow('sentence without a figure: "sentence"');
  });
});
