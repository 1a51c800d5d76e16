import type { ChartInput } from '$lib/charts/chart-input';
import type { DatasetView } from '$lib/edition/dataset-view';

/** The chart of a dataset over all its years. */
export function chartInput(
  {
    chart,
    title,
    unit,
    rows,
    bounds,
    events,
  }: Pick<DatasetView, 'chart' | 'title' | 'unit' | 'rows' | 'bounds' | 'events'>,
  emphasis = '',
): ChartInput {
  return { kind: chart, title, unit, rows, range: bounds, events, emphasis };
}
