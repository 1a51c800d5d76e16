import type { FigureRow } from './figure-row';

/** Figures by the series that they belong to, in the order in which the series begin. */
export function seriesOf(rows: readonly FigureRow[]): FigureRow[][] {
  const series = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const figures = series.get(row.series);
    if (figures) figures.push(row);
    else series.set(row.series, [row]);
  }
  return [...series.values()];
}
