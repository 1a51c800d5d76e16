import { isFigureRow } from '../datasets/figure-row';
import { askPrediction, type Prediction } from '../predictions/prediction';
import { viewDataset } from './dataset-view';
import type { Edition } from './edition';

/** The dataset whose headline is asked. */
const SLUG = 'currency-in-circulation';

/** What a reader is asked to predict: the figures of the sentence that gives the edition its name. */
export function predictionOf(edition: Edition): Prediction {
  const { rows, passages, headline } = viewDataset(edition, SLUG);
  const passage = passages.find(({ id }) => id === headline);
  if (!passage) throw new RangeError(`headline among no passages: ${JSON.stringify(headline)}`);
  const reasons = new Map(edition.observations.map(({ id, date }) => [id as string, date.why ?? '']));
  return askPrediction(rows.filter(isFigureRow), passage, reasons);
}
