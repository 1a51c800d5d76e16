import * as v from 'valibot';
import { IsoDateSchema } from '../calendar/iso-date-schema';
import { DatingSchema } from '../calendar/stated-date';
import { RelationSchema } from '../quantities/relation-schema';
import { IdSchema } from '../sources/id';

const BoundSchema = v.nullable(v.pipe(v.number(), v.finite()));

/**
 * One row of a published table, field for field and in the order of the CSV. The columns are an interface:
 * people's scripts read them. `null` is an empty cell: not stated, or no bound; never 0.
 */
export const PublishedRowSchema = v.strictObject({
  id: IdSchema,
  series: IdSchema,
  /** The calendar year, for the quick user; `null` where the days span more than one. */
  year: v.nullable(v.pipe(v.number(), v.integer())),
  /** The figure as read; `null` for an event. */
  value: BoundSchema,
  unit: v.nullable(v.string()),
  relation: v.nullable(RelationSchema),
  low: BoundSchema,
  high: BoundSchema,
  date_as_stated: v.nullable(v.string()),
  date_earliest: IsoDateSchema,
  date_latest: IsoDateSchema,
  dating: DatingSchema,
  basis: v.picklist(['stated', 'computed']),
  as_printed: v.string(),
  quotation: v.string(),
  quotation_url: v.pipe(v.string(), v.url()),
  source: v.string(),
  note: v.nullable(v.string()),
});
export type PublishedRow = v.InferOutput<typeof PublishedRowSchema>;

/** The columns of every CSV, in order. */
export const PUBLISHED_COLUMNS = Object.keys(PublishedRowSchema.entries) as readonly (keyof PublishedRow)[];

/** A published row with what the pages need besides: how to print its figure, and what to call it. */
export const DatasetRowSchema = v.strictObject({
  ...PublishedRowSchema.entries,
  /** Decimals printed in the text; `null` for an event. */
  decimals: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** The hedge in the text's own word, to stand before the number; empty for none. */
  hedge: v.string(),
  /** What the figure is of, or what happened. */
  label: v.string(),
  /** A few words for the chart's mark; empty where the figure itself is enough. */
  short: v.string(),
  /** The words of the figure, or of the date of an event, as emended. */
  words: v.string(),
  /** The quotations in which the figure stands, the principal one first. */
  quotation_ids: v.pipe(v.array(IdSchema), v.minLength(1)),
});
export type DatasetRow = v.InferOutput<typeof DatasetRowSchema>;
