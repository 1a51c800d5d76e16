import * as v from 'valibot';
import { IdSchema } from '../sources/id';

const TextSchema = v.pipe(v.string(), v.minLength(1));

/** A fact cited from another work, whose text the edition does not hold. */
export const ReferenceSchema = v.strictObject({
  id: IdSchema,
  fact: TextSchema,
  /** The figure as a reader reads it, with its unit. */
  figure: TextSchema,
  /** The same as a number in `unit`, for calculations. */
  value: v.optional(v.pipe(v.number(), v.finite())),
  unit: v.optional(TextSchema),
  date: TextSchema,
  citation: TextSchema,
  confidence: v.picklist(['high', 'medium', 'low']),
});
export type Reference = v.InferOutput<typeof ReferenceSchema>;
