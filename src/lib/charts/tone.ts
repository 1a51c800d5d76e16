import type { DatasetRow } from '../datasets/row';
import type { ChartInput } from './chart-input';

/** The colour of a figure: set off by the sentence beside the chart, plain, or gold. */
export type Tone = 'accent' | 'series' | 'gold';

/** The tone of a figure, the same for its mark in the chart and for its words in the passage. */
export function toneOf({ kind, emphasis }: Pick<ChartInput, 'kind' | 'emphasis'>, row: DatasetRow): Tone {
  if (kind === 'reserve') return 'gold';
  if (kind === 'exchange') return row.relation === 'lt' ? 'accent' : 'series';
  return emphasis !== '' && row.quotation_ids.includes(emphasis) ? 'accent' : 'series';
}
