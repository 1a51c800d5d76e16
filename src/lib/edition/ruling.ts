import * as v from 'valibot';
import { VERDICTS } from '../claims/verdict';
import { DatasetRowSchema } from '../datasets/row';
import { IdSchema } from '../sources/id';

const YearSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What is ruled of one row: any of its fields, as they must come out. */
const RowRulingSchema = v.strictObject({
  id: IdSchema,
  ...v.partial(
    v.pick(DatasetRowSchema, [
      'series',
      'value',
      'unit',
      'relation',
      'low',
      'high',
      'date_earliest',
      'date_latest',
      'dating',
      'basis',
      'as_printed',
      'quotation_ids',
    ]),
  ).entries,
});
export type RowRuling = v.InferOutput<typeof RowRulingSchema>;

/** Years, both included, in which a series has no figure. Without `to` there is none later either. */
const SilenceSchema = v.pipe(
  v.strictObject({ series: IdSchema, from: YearSchema, to: v.optional(YearSchema) }),
  v.check(({ from, to }) => to === undefined || from <= to, 'years in their order'),
);
export type Silence = v.InferOutput<typeof SilenceSchema>;

/**
 * `data/rulings.json`: what was decided about the text by reading it, entered a second time and apart from the
 * annotations. Nothing is made from it. An annotation that is changed by mistake no longer agrees with its ruling.
 */
export const RulingsSchema = v.strictObject({
  text: v.strictObject({
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')),
    /** The quantitative statements of the text are numbered from 1 to this. */
    statements: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  rows: v.array(RowRulingSchema),
  silent: v.array(SilenceSchema),
  verdicts: v.array(v.strictObject({ claim: IdSchema, verdict: v.picklist(VERDICTS) })),
});
export type Rulings = v.InferOutput<typeof RulingsSchema>;
