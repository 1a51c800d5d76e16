import type { TwoYears } from '../calendar/two-years';
import { compareYears } from '../derivations/compare-years';
import type { Outcome, Refusal } from '../derivations/derivation';
import { atYear } from './at-year';
import { isFigureRow, type FigureRow } from './figure-row';
import type { DatasetRow } from './row';

/** A dataset as far as a comparison takes it. */
export interface ComparedDataset {
  readonly slug: string;
  readonly title: string;
  readonly rows: readonly DatasetRow[];
}

/** What a dataset gives for one of the two years. */
export interface ComparedSide {
  readonly year: number;
  /** All figures of the year: more than one leaves the reader a choice. */
  readonly figures: readonly FigureRow[];
  /** The one that is compared; `undefined` for a silent year. */
  readonly chosen: FigureRow | undefined;
  /** For a silent year the nearest that speak. */
  readonly nearest: readonly number[];
}

/** Two years of a dataset, with every calculation between them or the reason why there is none. */
export interface Comparison {
  readonly slug: string;
  readonly title: string;
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  readonly outcomes: readonly Outcome<FigureRow>[];
  /** Why nothing is computed; `undefined` where something is. */
  readonly refusal: Refusal | undefined;
}

/**
 * Two years of a dataset set side by side. Where a year has several figures, the one among `picks` is taken, else the
 * earliest. Never throws: a silent year, a year set against itself and two different quantities are refusals.
 *
 * @param picks ids of figures that the reader chose.
 */
export function comparisonOf(
  { slug, title, rows }: ComparedDataset,
  { a, b }: TwoYears,
  picks: readonly string[],
): Comparison {
  const figures = rows.filter(isFigureRow);
  const sides = { a: sideOf(figures, a, picks), b: sideOf(figures, b, picks) };
  const chosen = [sides.a.chosen, sides.b.chosen].filter((each) => each !== undefined);
  const compared = compareYears(chosen, a, b);
  // The refusal of a silent year names the nearest of all figures, not of the chosen ones.
  const refused = compared.refused ? compareYears(figures, a, b) : compared;
  const pair = compared.refused ? undefined : compared.pairs[0];
  return {
    slug,
    title,
    ...sides,
    outcomes: pair?.outcomes ?? [],
    refusal: pair ? undefined : refused.refused ? refused : compared.refused ? compared : undefined,
  };
}

function sideOf(figures: readonly FigureRow[], year: number, picks: readonly string[]): ComparedSide {
  const { rows, nearest } = atYear(figures, year);
  return { year, figures: rows, chosen: rows.find(({ id }) => picks.includes(id)) ?? rows[0], nearest };
}
