import type { DatasetRow } from '../datasets/row';
import { rowsWithin } from '../datasets/row-years';
import { rowInFull } from '../datasets/summary';
import { lanesInText } from '../selection/lanes';
import type { ChartInput } from './chart-input';

/**
 * The options by which Plot writes into each mark which row it stands for: its words as a title, and its id, for
 * which Plot has no attribute but `aria-label`. `nameMarks` puts the id into the right one.
 */
export function namedAs<Datum>(
  rowOf: (datum: Datum) => DatasetRow,
  wordsOf = (datum: Datum) => rowInFull(rowOf(datum)),
) {
  return {
    title: wordsOf,
    ariaLabel: (datum: Datum) => rowOf(datum).id,
  };
}

/**
 * Gives each mark and each label its row's id as `data-figure`, and the chart its lanes as `data-lanes`: what a
 * page needs to link figures with sentences, and a keyboard to walk along them.
 * Takes every other `aria-label` away: Plot names groups that have no role, which accessibility forbids.
 */
export function nameMarks(svg: Element, { kind, rows, range, view }: ChartInput): void {
  const shown = rowsWithin(rows, range);
  const ids = new Set(shown.map(({ id }) => id));
  for (const mark of svg.querySelectorAll('[aria-label]')) {
    const id = mark.getAttribute('aria-label') ?? '';
    mark.removeAttribute('aria-label');
    if (!ids.has(id)) continue;
    mark.setAttribute('data-figure', id);
    // In a view a mark says its result, where the figure's evidence would say the figure.
    const words = view && mark.querySelector('title')?.textContent;
    if (words) mark.setAttribute('data-words', words);
  }
  // The first figure of a series has no change that ends at it, and an index may lack one: keys pass them by.
  const drawn = new Set(
    [...svg.querySelectorAll('[data-figure]')].map((mark) => mark.getAttribute('data-figure')),
  );
  // The rows of a timeline stand in one order, whatever series they belong to.
  const laneOf = (row: DatasetRow) => (kind === 'timeline' ? '' : row.series);
  const series = [...new Set(shown.map(laneOf))];
  const lanes = series.map((each) =>
    shown.filter((row) => laneOf(row) === each && drawn.has(row.id)).map(({ id }) => id),
  );
  svg.setAttribute('data-lanes', lanesInText(lanes));
}
