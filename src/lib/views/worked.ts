import type { YearRange } from '../calendar/year-range';
import type { Derived } from '../derivations/derivation';
import type { FigureRow } from '../datasets/figure-row';
import type { DatasetRow } from '../datasets/row';
import { whenInWords } from '../datasets/summary';
import { allowedInWords } from '../quantities/format';
import { endInWords } from './changes';
import type { View } from './view';
import { changesWithin, indexWithin } from './view-words';

/** One result of a view with every calculation that it rests on, a line for each. */
interface WorkedResult {
  /** The id of the figure that it ends at. */
  readonly id: string;
  readonly when: string;
  readonly lines: readonly string[];
}

/** All results of a view within some years, and why some figures have none. */
export interface WorkedView {
  readonly results: readonly WorkedResult[];
  readonly reasons: readonly string[];
}

/** The calculations of a view with their numbers in place. The level has none. */
export function workedInView(rows: readonly DatasetRow[], range: YearRange, view: View): WorkedView {
  if (view.name === 'level') return { results: [], reasons: [] };
  if (view.name === 'index') {
    const index = indexWithin(rows, view.base, range);
    const results = index.rows.map(({ row, outcome }) => ({
      id: row.id,
      when: whenInWords(row),
      lines: [workedLine(outcome)],
    }));
    return { results, reasons: reasonsOf(index) };
  }
  const changes = changesWithin(rows, range);
  const results = changes.changes.map(({ from, to, whole, rate, years, difference }) => ({
    id: to.id,
    when: `From ${endInWords(from)} to ${endInWords(to)}`,
    lines: [
      ...[whole, ...(years === '' || rate.refused ? [] : [rate]), difference].map(workedLine),
      ...(rate.refused ? [rate.reason] : []),
    ],
  }));
  return { results, reasons: reasonsOf(changes) };
}

/** `(2.0 ÷ 1.7 − 1) × 100 ≈ +17.6 per cent; allows 11.42 to 24.25 per cent`. */
const workedLine = (result: Derived<FigureRow>): string =>
  `${result.worked.map(({ text }) => text).join('')}; allows ${allowedInWords(result)}`;

const reasonsOf = ({ refusals }: { refusals: readonly { readonly reason: string }[] }): string[] => [
  ...new Set(refusals.map(({ reason }) => reason)),
];
