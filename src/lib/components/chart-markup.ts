import type { ChartInput } from '$lib/charts/chart-input';
import type { DatasetView } from '$lib/edition/dataset-view';

/**
 * Stands for the markup of a chart in the browser, where the chart is in the page already: Svelte keeps what
 * the HTML holds as long as its own value is not empty.
 */
export const CHART_OF_THE_PAGE = '<!-- drawn in the page -->';

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
