import fc from 'fast-check';
import { readChartState, type ChartState } from '$lib/downloads/chart-state';
import { viewDataset } from '$lib/edition/dataset-view';
import { baseYears } from '$lib/views/offered';
import { VIEWS } from '$lib/views/view';
import { sampleEdition } from '../edition/sample';

const DATASETS = sampleEdition.datasets.map(({ slug }) => viewDataset(sampleEdition, slug));

/** A dataset as a page has it. Throws for a slug that is not there. */
export const datasetOf = (slug: string) => viewDataset(sampleEdition, slug);

/** The state of a page by its slug and the rest of its address. */
export function stateAt(slug: string, search = '', hash = ''): ChartState {
  return readChartState(datasetOf(slug), { search, hash });
}

/** Any state of any dataset: years, view, scale, base and what is pinned. */
export const anyState = fc.constantFrom(...DATASETS).chain((dataset) => {
  const { from, to } = dataset.bounds;
  const year = fc.integer({ min: from, max: to });
  const names = VIEWS.filter((name) => name === 'level' || dataset.views.includes(name));
  return fc
    .record({
      years: fc.tuple(year, year),
      name: fc.constantFrom(...names),
      log: fc.boolean(),
      base: fc.constantFrom(...baseYears(dataset.rows), from),
      pinned: fc.constantFrom('', ...dataset.rows.map(({ id }) => id)),
    })
    .map(({ years, name, log, base, pinned }) => {
      const params = new URLSearchParams({
        from: String(Math.min(...years)),
        to: String(Math.max(...years)),
        view: name,
      });
      if (log) params.set('scale', 'log');
      if (name === 'index') params.set('base', String(base));
      return readChartState(dataset, { search: `?${params.toString()}`, hash: `#${pinned}` });
    });
});
