import * as v from 'valibot';
import { IdSchema } from './id';
import { SelectorSchema } from './selector';

/**
 * One edit that leads from the received text to the emended one. `ocr`: a slip of the scan. `page-break`: a
 * sentence that the page cut in two. `supplied`: words that the document lacks. `conjecture`: the edition's guess.
 * Edits are stored, never copies of the text.
 */
export const EmendationSchema = v.strictObject({
  id: IdSchema,
  kind: v.picklist(['ocr', 'page-break', 'supplied', 'conjecture']),
  /** Where it stands in the received text. Empty words with a prefix and a suffix mark an insertion. */
  received: SelectorSchema,
  emended: v.string(),
  /** What shows it. */
  evidence: v.pipe(v.string(), v.minLength(10)),
});
export type Emendation = v.InferOutput<typeof EmendationSchema>;
