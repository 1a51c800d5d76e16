import type { ChartInput } from '$lib/charts/chart-input';
import { assembleEdition } from '$lib/edition/assemble-edition';
import { viewDataset } from '$lib/edition/dataset-view';
import { readData } from '$lib/edition/read-data';

/** What the chart of a dataset is drawn from, over all its years. */
export function realChart(folder: string, slug: string): ChartInput {
  const edition = assembleEdition(readData(folder), 'https://example.org');
  const { chart, title, unit, rows, bounds, events, headline } = viewDataset(edition, slug);
  return { kind: chart, title, unit, rows, range: bounds, events, emphasis: headline };
}
