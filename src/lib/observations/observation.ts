import * as v from 'valibot';
import { StatedDateSchema } from '../calendar/stated-date';
import { IdSchema } from '../sources/id';
import { QuotationIdSchema, WordsSchema } from '../quotations/quotation';
import { RelationSchema } from '../quantities/relation-schema';

export const ObservationIdSchema = v.pipe(IdSchema, v.brand('ObservationId'));

/** The numbers, in the order of the text, of the quantitative statements that an annotation accounts for. */
export const StatementsSchema = v.array(v.pipe(v.number(), v.integer(), v.minValue(1)));

/** Where words stand: the quotation and, within it, the phrase of the figure or date and nothing else. */
export const WordsPlaceSchema = v.strictObject({ quotation: QuotationIdSchema, words: WordsSchema });

/**
 * One stated figure as the curator enters it. Value, relation and dates are entered by hand and read again from
 * the phrase by the build: the two must agree.
 */
export const ObservationSchema = v.pipe(
  v.strictObject({
    id: ObservationIdSchema,
    series: IdSchema,
    /** What the figure is of, where the series holds more than one thing. */
    label: v.optional(v.string(), ''),
    figure: WordsPlaceSchema,
    /** Further places where the author repeats the same figure: one datum, several quotations. */
    again: v.optional(v.array(WordsPlaceSchema), []),
    /** The hedge, where it stands apart from the figure: "approximately thus: three, five …". */
    hedge: v.optional(WordsSchema),
    value: v.pipe(v.number(), v.finite()),
    unit: v.string(),
    relation: RelationSchema,
    /** True where a decree or a definition makes the figure exact. */
    exact: v.optional(v.boolean(), false),
    date: StatedDateSchema,
    /** Where the words of the date stand, if not just once in the figure's own quotation. */
    dated: v.optional(WordsPlaceSchema),
    statements: StatementsSchema,
    note: v.optional(v.string(), ''),
  }),
  v.forward(
    v.check(({ exact, relation }) => !exact || relation === 'eq', 'no exactness for a hedged figure'),
    ['exact'],
  ),
);
export type CuratedObservation = v.InferOutput<typeof ObservationSchema>;
