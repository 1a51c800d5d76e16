import { isPlain } from '../views/view';
import type { ChartState } from './chart-state';
import { fileName } from './file-name';

/**
 * The name of a file of one state of a chart; what is plain is left out, so that no file is taken for another:
 * `currency-in-circulation_1928-1933_index-1930_log_circulation-1932.svg`.
 */
export function stateFileName({ dataset, range, view, pinned }: ChartState, extension: string): string {
  const { slug, bounds } = dataset;
  const whole = range.from === bounds.from && range.to === bounds.to;
  const name = view.name === 'index' ? `index-${String(view.base)}` : view.name;
  const parts = [
    fileName(slug, '', whole ? undefined : range).replace(/\.$/, ''),
    isPlain(view) || view.name === 'level' ? '' : name,
    view.scale === 'log' ? 'log' : '',
    pinned ?? '',
  ];
  return `${parts.filter(Boolean).join('_')}.${extension}`;
}
