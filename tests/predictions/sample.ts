import fc from 'fast-check';
import { isFigureRow, type FigureRow } from '$lib/datasets/figure-row';
import type { Passage } from '$lib/observations/passage';
import type { Guesses } from '$lib/predictions/guesses';
import { askPrediction } from '$lib/predictions/prediction';
import { onDay } from '../datasets/sample';

/** A row at the beginning of a year. */
export const atYear = (id: string, year: number, value: number, given: Parameters<typeof onDay>[3] = {}) => {
  const row = onDay(id, `${String(year)}-01-01`, value, given);
  if (!isFigureRow(row)) throw new Error('a row without a figure');
  return row;
};

const inferred = { dating: 'inferred', date_as_stated: 'from year to year' } as const;

/** A series of the sample: known in 1920 and 1923, asked for 1924 to 1926, and one row after these. */
export const rows: readonly FigureRow[] = [
  atYear('a', 1920, 1.1),
  atYear('b', 1923, 2),
  atYear('c', 1924, 3, inferred),
  atYear('d', 1925, 3.5, inferred),
  atYear('e', 1926, 6, { date_as_stated: 'at the beginning of 1926' }),
  atYear('f', 1927, 5),
];

const figure = (text: string, id: string) => ({ text, kind: 'figure', ids: [id] }) as const;
const plain = (text: string) => ({ text, kind: 'plain', ids: [] }) as const;

/** Its sentence. */
export const passage: Passage = {
  id: 'sentence',
  section: 'one',
  parts: [
    plain('It went '),
    { text: 'from year to year', kind: 'date', ids: ['c', 'd'] },
    plain(' so: '),
    figure('3.0', 'c'),
    plain(', '),
    figure('3.5', 'd'),
    plain(', '),
    figure('6.0', 'e'),
    plain('!'),
  ],
};

export const reasons: ReadonlyMap<string, string> = new Map([
  ['c', 'Both ends are known.'],
  ['d', 'Both ends are known.'],
]);

/** What the sample asks, on a scale from 0 to 14. */
export const prediction = askPrediction(rows, passage, reasons);

/** Guesses on the scale of the sample, some of them not set. */
export const anyGuesses: fc.Arbitrary<Guesses> = fc.array(
  fc.option(
    fc.integer({ min: 0, max: 140 }).map((tenths) => tenths / 10),
    { nil: null },
  ),
  { minLength: 3, maxLength: 3 },
);

/** True for guesses that are not set, or stand on a step of the scale. */
export const areOnScale = (guesses: Guesses): boolean =>
  guesses.every(
    (guess) =>
      guess === null ||
      (guess >= 0 &&
        guess <= prediction.scale.top &&
        guess === Number(guess.toFixed(prediction.scale.decimals))),
  );
