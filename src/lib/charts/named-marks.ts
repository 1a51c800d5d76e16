import type { DatasetRow } from '../datasets/row';
import { rowsWithin } from '../datasets/row-years';
import { rowInFull } from '../datasets/summary';
import { lanesInText } from '../selection/lanes';
import type { ChartInput } from './chart-input';

/**
 * The options by which Plot writes into each mark which row it stands for: its words as a title, and its id, for
 * which Plot has no attribute but `aria-label`. `nameMarks` puts the id into the right one.
 */
export function namedAs<Datum>(rowOf: (datum: Datum) => DatasetRow) {
  return {
    title: (datum: Datum) => rowInFull(rowOf(datum)),
    ariaLabel: (datum: Datum) => rowOf(datum).id,
  };
}

/**
 * Gives each mark and each label its row's id as `data-figure`, and the chart its lanes as `data-lanes`: what a
 * page needs to link figures with sentences, and a keyboard to walk along them.
 * Takes every other `aria-label` away: Plot names groups that have no role, which accessibility forbids.
 */
export function nameMarks(svg: Element, { kind, rows, range }: ChartInput): void {
  const shown = rowsWithin(rows, range);
  const ids = new Set(shown.map(({ id }) => id));
  for (const mark of svg.querySelectorAll('[aria-label]')) {
    const id = mark.getAttribute('aria-label') ?? '';
    mark.removeAttribute('aria-label');
    if (ids.has(id)) mark.setAttribute('data-figure', id);
  }
  // The rows of a timeline stand in one order, whatever series they belong to.
  const laneOf = (row: DatasetRow) => (kind === 'timeline' ? '' : row.series);
  const series = [...new Set(shown.map(laneOf))];
  const lanes = series.map((each) => shown.filter((row) => laneOf(row) === each).map(({ id }) => id));
  svg.setAttribute('data-lanes', lanesInText(lanes));
}
