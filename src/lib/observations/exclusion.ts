import * as v from 'valibot';
import { IdSchema } from '../sources/id';
import { SelectorSchema } from '../sources/selector';
import { StatementsSchema } from './observation';

/** Why a statement or a number word of the text is no datum. */
export const EXCLUSION_REASONS = {
  enumeration: 'counts the members of an enumeration',
  direction: 'says that something rose or fell, by no figure',
  comparison: 'compares without a figure',
  judgement: 'is a judgement of the author’s or of someone he quotes',
  rhetoric: 'is a turn of speech',
  name: 'is a number inside a name',
  idiom: 'is a pronoun or an idiom',
  condition: 'is a condition or a prospect',
  indefinite: 'gives an order of magnitude and no figure',
  heading: 'numbers a section',
} as const satisfies Readonly<Record<string, string>>;

/** Words of the emended text that carry a number or a quantitative statement and are left out of the data, and why. */
export const ExclusionSchema = v.strictObject({
  id: IdSchema,
  statements: StatementsSchema,
  quotation: SelectorSchema,
  reason: v.picklist(Object.keys(EXCLUSION_REASONS) as (keyof typeof EXCLUSION_REASONS)[]),
  note: v.pipe(v.string(), v.minLength(10)),
});
export type Exclusion = v.InferOutput<typeof ExclusionSchema>;
