import type { Dataset } from './dataset';
import type { DatasetRow } from './row';

/** The colour of a figure: set off by the sentence beside the chart, plain, or gold. */
export type Tone = 'accent' | 'series' | 'gold';

/** The tone of a figure by the dataset it belongs to: the same for its mark in every chart and its words in every passage. */
export function toneOf(
  { chart, headline }: Pick<Dataset, 'chart'> & { readonly headline: string },
  row: Pick<DatasetRow, 'relation' | 'quotation_ids'>,
): Tone {
  if (chart === 'reserve') return 'gold';
  if (chart === 'cover') return 'accent';
  if (chart === 'timeline') return 'series';
  if (chart === 'exchange') return row.relation === 'lt' ? 'accent' : 'series';
  return row.quotation_ids.includes(headline) ? 'accent' : 'series';
}
