import fc from 'fast-check';
import { isoDate } from '$lib/calendar/iso-date';
import type { Derived, Outcome, Refusal } from '$lib/derivations/derivation';
import type { Figure } from '$lib/derivations/figure';
import { quantityIn } from '$lib/quantities/quantity';
import { readFigure } from '$lib/quantities/read-figure';
import { formatNumber } from '$lib/quantities/format';
import { RELATION_WORDS } from '$lib/quantities/relation';
import { BILLION } from '../quantities/units';

type Day = readonly [year: number, month: number, day: number];

/** A figure as words print it, in billion rubles at the beginning of 1933 but for what is given. */
export function figure(
  words: string,
  given: Partial<Figure> = {},
  { from = [1933, 1, 1], to = from, exact = false }: { from?: Day; to?: Day; exact?: boolean } = {},
): Figure {
  const reading = readFigure(words);
  if (!reading) throw new Error(`no figure in the test's own words: ${words}`);
  const unit = { ...BILLION, id: 'billion rubles' };
  const quantity = quantityIn(unit, { ...reading, scale: undefined }, { exact });
  return {
    id: words,
    series: 'currency',
    label: '',
    ...quantity,
    unit: unit.id,
    hedge: reading.hedge,
    date_earliest: isoDate(...from),
    date_latest: isoDate(...to),
    dating: 'stated',
    ...given,
  };
}

/** A figure at the beginning of a year. */
export const atBeginningOf = (year: number, words: string, given: Partial<Figure> = {}): Figure =>
  figure(words, { id: `figure-${String(year)}`, ...given }, { from: [year, 1, 1] });

/** A figure that the text does not give. */
export const silent: Figure = { ...figure('1'), id: 'silent', value: null, low: null, high: null };

/** The result, where there is one. */
export function derived<F extends Figure>(outcome: Outcome<F>): Derived<F> {
  if (outcome.refused) throw new Error(`refused: ${outcome.reason}`);
  return outcome;
}

/** The refusal, where there is no result. */
export function refusal(outcome: { readonly refused: boolean }): Refusal {
  if (!outcome.refused) throw new Error('not refused');
  return outcome as Refusal;
}

/** The formula with its numbers, in one line. */
export const workedLine = ({ worked }: Derived): string => worked.map(({ text }) => text).join('');

/** Any positive figure, with any hedge, as printed with some decimals. */
export const anyFigure = (id: string): fc.Arbitrary<Figure> =>
  fc
    .tuple(
      fc.constantFrom(...Object.values(RELATION_WORDS)),
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.nat(3),
    )
    .map(([hedge, digits, decimals]) =>
      figure(`${hedge} ${formatNumber(digits / 10 ** decimals, decimals)}`, { id }),
    );

/** A point that a figure allows, chosen by a number between nought and one; an open end is taken some way off. */
export function pointOf({ value, low, high }: Figure, at: number): number {
  const middle = value ?? 0;
  const [bottom, top] = [low ?? middle / 1000, high ?? middle * 1000];
  return bottom + (top - bottom) * at;
}

/** True where a result allows a number, but for the machine's noise. */
export function allows({ low, high }: Derived, point: number): boolean {
  const noise = Math.abs(point) * 1e-9 + 1e-9;
  return (low === null || low <= point + noise) && (high === null || point <= high + noise);
}

/** True for two figures near enough that what is left of one by the other is not lost in the machine's noise. */
export function areNear(a: Figure, b: Figure): boolean {
  return Math.abs(Math.log10((a.value ?? 0) / (b.value ?? 0))) < 4;
}
