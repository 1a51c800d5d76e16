import * as v from 'valibot';
import { ObservationIdSchema, StatementsSchema, WordsPlaceSchema } from '../observations/observation';
import { IdSchema } from '../sources/id';
import type { Evidence } from '../observations/observed';

/** An assertion that the author makes about his own figures: its words, what they assert, which figures they concern. */
export const ClaimSchema = v.strictObject({
  id: IdSchema,
  /** What is asserted, in plain words. */
  asserts: v.pipe(v.string(), v.minLength(10)),
  places: v.pipe(v.array(WordsPlaceSchema), v.minLength(1)),
  /** The figures of the text that bear on it. */
  about: v.array(ObservationIdSchema),
  statements: StatementsSchema,
});
export type CuratedClaim = v.InferOutput<typeof ClaimSchema>;

/** A claim whose words were found. */
export interface Claim extends Omit<CuratedClaim, 'places'> {
  readonly places: readonly Evidence[];
}
