import { isFigureRow } from '../datasets/figure-row';
import { indexRows } from '../views/index-rows';
import type { ChartInput } from './chart-input';

/** What a chart of levels is drawn from in a view: for an index its rows hold the index, and a log scale only figures. */
export function inView(input: ChartInput): ChartInput {
  const { view, rows } = input;
  if (view?.name !== 'index') return input;
  return {
    ...input,
    unit: 'index',
    rows: indexRows(rows.filter(isFigureRow), view.base).rows.map(({ row }) => row),
  };
}
