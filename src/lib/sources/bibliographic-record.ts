import * as v from 'valibot';
import { IsoDateSchema } from '../calendar/iso-date-schema';
import { IdSchema } from './id';
import { SelectorSchema } from './selector';

const TextSchema = v.pipe(v.string(), v.minLength(1));
const Sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits'));
const WholeSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** One section of the text: its number, its title, and the words it begins with in the emended text. */
const SectionSchema = v.strictObject({
  id: IdSchema,
  number: WholeSchema,
  title: TextSchema,
  /** The heading as it stands in the emended text; the section runs to the next one. */
  heading: SelectorSchema,
  /** True where the document lacks the heading and the edition supplies it. */
  supplied: v.boolean(),
});

/**
 * The bibliographic record of a source: the work, its author and translator, the document in which the text
 * was received, the hashes that prove that not a byte of it has moved, and the state of the rights.
 */
export const BibliographicRecordSchema = v.strictObject({
  id: IdSchema,
  author: v.strictObject({ given: TextSchema, family: TextSchema, died: WholeSchema }),
  work: TextSchema,
  written: v.strictObject({ year: WholeSchema, note: TextSchema }),
  chapter: v.strictObject({ number: WholeSchema, title: TextSchema }),
  translator: v.strictObject({ given: TextSchema, family: TextSchema }),
  translated: WholeSchema,
  /** The days that the author's "now" encloses, and why. */
  present: v.strictObject({ earliest: IsoDateSchema, latest: IsoDateSchema, why: TextSchema }),
  document: v.strictObject({
    description: TextSchema,
    name: TextSchema,
    bytes: WholeSchema,
    sha256: Sha256Schema,
    /** The part that belongs to the edition, in code points of the document, the end not included. */
    from: WholeSchema,
    to: WholeSchema,
    omitted: TextSchema,
  }),
  text: v.strictObject({ file: TextSchema, bytes: WholeSchema, sha256: Sha256Schema }),
  sections: v.pipe(v.array(SectionSchema), v.minLength(1)),
  rights: TextSchema,
});
export type BibliographicRecord = v.InferOutput<typeof BibliographicRecordSchema>;
