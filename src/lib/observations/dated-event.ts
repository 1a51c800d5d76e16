import * as v from 'valibot';
import { StatedDateSchema } from '../calendar/stated-date';
import { QuotationIdSchema } from '../quotations/quotation';
import { IdSchema } from '../sources/id';
import { StatementsSchema, WordsPlaceSchema } from './observation';

/** One event that the text dates. Its label describes; what the author thinks of it stays in the quotation. */
export const DatedEventSchema = v.strictObject({
  id: IdSchema,
  label: v.pipe(v.string(), v.minLength(3)),
  /** A few words for a chart; empty where the event is not labelled there. */
  short: v.optional(v.string(), ''),
  quotation: QuotationIdSchema,
  date: StatedDateSchema,
  /** Where the words of the date stand, if not just once in the event's own quotation. */
  dated: v.optional(WordsPlaceSchema),
  /** Other number words of the quotation that belong to the event: a name with a number in it. */
  names: v.optional(v.array(v.string()), []),
  statements: StatementsSchema,
  note: v.optional(v.string(), ''),
});
export type CuratedEvent = v.InferOutput<typeof DatedEventSchema>;
