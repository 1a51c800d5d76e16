import * as v from 'valibot';
import { CalculationSchema } from '../derivations/calculation';
import { WordsPlaceSchema } from '../observations/observation';
import type { Evidence } from '../observations/observed';
import { QuotationIdSchema } from '../quotations/quotation';
import { IdSchema } from '../sources/id';
import type { DatasetRow, DatasetRowSchema } from './row';
import { WorkedTextSchema } from './worked-text';
import type { TypedTable } from './typed-table';

const TextSchema = v.pipe(v.string(), v.minLength(1));

/** Something that a reader must know beside the figures, in the site's own words, with what was computed in it. */
const CaveatSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  /** May name its calculations in braces: `{parity}`. */
  text: v.pipe(v.string(), v.minLength(40)),
  calculations: v.optional(v.array(CalculationSchema), []),
  references: v.optional(v.array(IdSchema), []),
});

/** A dataset as its curator describes it; the rows are made from the annotations. */
export const DatasetSchema = v.strictObject({
  slug: IdSchema,
  order: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: TextSchema,
  description: v.pipe(v.string(), v.minLength(50)),
  /** What the chart shows, in the words of the text where it can be: the headline over it. */
  finding: WorkedTextSchema,
  /** The figures in one sentence of the site's own, which describes and computes. */
  reading: WorkedTextSchema,
  /** Where the rows come from: figures of the text, a derivation from them, or the dated events. */
  basis: v.picklist(['stated', 'computed', 'events']),
  chart: v.picklist(['circulation', 'exchange', 'reserve', 'cover', 'timeline']),
  /** The one unit of all figures, or `null` where each has its own. */
  unit: v.nullable(v.string()),
  series: v.pipe(v.array(v.strictObject({ id: IdSchema, title: TextSchema })), v.minLength(1)),
  /** Of a computed dataset: the series that the derivation takes. */
  derivation: v.optional(v.literal('gold-coverage')),
  /** Of a computed dataset: where the author states the result himself. */
  author_says: v.optional(WordsPlaceSchema),
  inputs: v.optional(v.strictObject({ reserve: IdSchema, notes: v.array(IdSchema) })),
  /** The passages quoted beside the chart, in the order of the text. */
  passages: v.pipe(v.array(QuotationIdSchema), v.minLength(1)),
  /** The passage that speaks for the dataset where there is room for one. */
  headline: QuotationIdSchema,
  /** The views that make sense of these figures. */
  views: v.array(v.picklist(['level', 'index', 'change', 'log'])),
  dating: v.pipe(v.array(TextSchema), v.minLength(1)),
  caveats: v.pipe(v.array(CaveatSchema), v.minLength(1)),
  keywords: v.pipe(v.array(TextSchema), v.minLength(1)),
});
export type CuratedDataset = v.InferOutput<typeof DatasetSchema>;

/** A caveat with its calculations worked out. */
export interface Caveat {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly references: readonly string[];
}

/** A dataset, ready to be shown and published. */
export interface Dataset extends Omit<CuratedDataset, 'caveats' | 'author_says' | 'finding' | 'reading'> {
  readonly finding: string;
  readonly reading: string;
  /** Where the author states a computed result himself: the words lead to the computed row. */
  readonly authorSays: Evidence | undefined;
  readonly caveats: readonly Caveat[];
  readonly table: TypedTable<typeof DatasetRowSchema>;
  readonly rows: readonly DatasetRow[];
  /** Why the derivation gives nothing for some of its inputs. */
  readonly refusals: readonly string[];
}
