import { rowsWithin } from '../datasets/row-years';
import { rowInFull, rowInWords } from '../datasets/summary';
import { changeInWords, changesWithin, indexWithin } from '../views/view-words';
import type { ChartState } from './chart-state';

/** One thing that a chart shows: a figure, an event, the index of a figure or the change that ends at it. */
interface ShownResult {
  /** The id of its row. */
  readonly id: string;
  readonly series: string;
  /** What is shown, with its hedge and its date. */
  readonly words: string;
  /** How high it stands in the chart; `null` for an event. */
  readonly value: number | null;
}

/** What a state shows, in order of time, and in words why it does not show more. */
export function shownResults({ dataset: { rows }, range, view }: ChartState): {
  readonly results: readonly ShownResult[];
  readonly refusals: readonly string[];
} {
  if (view.name === 'change') {
    const { changes, refusals } = changesWithin(rows, range);
    const results = changes.map((change) => ({
      id: change.to.id,
      series: change.to.series,
      words: changeInWords(change, view.scale),
      value: change.drawn.value,
    }));
    return { results, refusals: reasonsOf(refusals) };
  }
  if (view.name === 'index') {
    const { rows: indexed, refusals } = indexWithin(rows, view.base, range);
    const results = indexed.map(({ row }) => ({ ...row, words: rowInWords(row) }));
    return { results, refusals: reasonsOf(refusals) };
  }
  const within = rowsWithin(rows, range);
  const results = within.map((row) => ({ ...row, words: rowInFull(row) }));
  return { results, refusals: [] };
}

const reasonsOf = (refusals: readonly { readonly reason: string }[]): string[] => [
  ...new Set(refusals.map(({ reason }) => reason)),
];
