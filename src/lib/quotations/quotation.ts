import * as v from 'valibot';
import type { Fault } from '../faults/fault';
import { IdSchema } from '../sources/id';
import { resolveSelector, SelectorSchema, type Place, type Selector } from '../sources/selector';
import type { SourceEdition } from '../sources/source-edition';

/** The id of a quotation; also the end of its address in the reading text. */
export const QuotationIdSchema = v.pipe(IdSchema, v.brand('QuotationId'));
export type QuotationId = v.InferOutput<typeof QuotationIdSchema>;

/** A sentence, or a few, of the emended text that annotations refer to. */
export const QuotationSchema = v.strictObject({ id: QuotationIdSchema, ...SelectorSchema.entries });

/** A quotation with its one place in the emended text and the characters it stands for in the received one. */
export interface Quotation extends Place {
  readonly id: QuotationId;
  readonly exact: string;
  /** The section of the text in which it stands. */
  readonly section: string;
}

/** The words within a quotation that an annotation is about: a bare string where they stand there but once. */
export const WordsSchema = v.union([v.pipe(v.string(), v.minLength(1)), SelectorSchema]);
type Words = v.InferOutput<typeof WordsSchema>;

/** Finds each quotation's one place. Adds to `faults` for those that have none or more, and leaves them out. */
export function resolveQuotations(
  source: SourceEdition,
  quotations: readonly v.InferOutput<typeof QuotationSchema>[],
  file: string,
  faults: Fault[],
): ReadonlyMap<QuotationId, Quotation> {
  const resolved = new Map<QuotationId, Quotation>();
  for (const { id, ...selector } of quotations) {
    const resolution = resolveSelector(source.text.emended, selector);
    if (!resolution.place) {
      const { problem, got, expected } = resolution;
      faults.push({ file, id, field: 'exact', problem, got, expected });
      continue;
    }
    const { start, end } = resolution.place;
    const section = source.sections.find((each) => each.start <= start && end <= each.end);
    if (section) resolved.set(id, { id, exact: selector.exact, start, end, section: section.id });
    else {
      faults.push({
        file,
        id,
        field: 'exact',
        problem: 'quotation outside the sections',
        got: JSON.stringify(selector.exact),
        expected: 'words within one section',
      });
    }
  }
  return resolved;
}

/** Words within a quotation, as a place in the emended text, or what is wrong with them. */
export function wordsWithin(quotation: Quotation, words: Words) {
  const selector: Selector = typeof words === 'string' ? { exact: words, prefix: '', suffix: '' } : words;
  const resolution = resolveSelector(quotation.exact, selector);
  if (!resolution.place) return resolution;
  const { start, end } = resolution.place;
  return { place: { start: quotation.start + start, end: quotation.start + end } };
}
