import * as v from 'valibot';
import { IdSchema } from './id';
import { SelectorSchema } from './selector';

/** What an emendation mends. */
export const EMENDATION_KINDS = {
  ocr: 'a slip of the scan',
  'page-break': 'a sentence or a word that a page cut in two',
  supplied: 'words that the document lacks',
  conjecture: 'the edition’s guess',
} as const satisfies Readonly<Record<string, string>>;
export type EmendationKind = keyof typeof EMENDATION_KINDS;

/** One edit that leads from the received text to the emended one. Edits are stored, never copies of the text. */
export const EmendationSchema = v.strictObject({
  id: IdSchema,
  kind: v.picklist(Object.keys(EMENDATION_KINDS) as EmendationKind[]),
  /** Where it stands in the received text. Empty words with a prefix and a suffix mark an insertion. */
  received: SelectorSchema,
  emended: v.string(),
  /** What shows it. */
  evidence: v.pipe(v.string(), v.minLength(10)),
});
export type Emendation = v.InferOutput<typeof EmendationSchema>;
