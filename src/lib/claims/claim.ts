import * as v from 'valibot';
import type { DatasetRow } from '../datasets/row';
import { WorkedTextSchema } from '../datasets/worked-text';
import type { Outcome } from '../derivations/derivation';
import { FIGURE_DERIVATIONS } from '../derivations/carry-out';
import { ObservationIdSchema, StatementsSchema, WordsPlaceSchema } from '../observations/observation';
import type { Evidence } from '../observations/observed';
import { IdSchema } from '../sources/id';
import { COURSES } from './asserted';
import type { Verdict } from './verdict';

const SentenceSchema = v.pipe(v.string(), v.minLength(10));

/** A derivation by its id, and the figures that it takes, in the order of its formula’s arguments. */
const WorkingSchema = v.strictObject({
  derivation: v.picklist(FIGURE_DERIVATIONS),
  figures: v.pipe(v.array(IdSchema), v.minLength(1)),
});

/** How an assertion is checked: the calculation, and what is asserted of its result. There is no verdict by hand. */
const CheckSchema = v.strictObject({
  /** How the assertion is read, so that it can be computed, in a sentence of the site’s own. */
  reading: SentenceSchema,
  ...WorkingSchema.entries,
  asserted: v.variant('kind', [
    /** A figure: it is read from these words of the claim, as a figure of this unit. */
    v.strictObject({ kind: v.literal('figure'), words: WordsPlaceSchema, unit: v.string() }),
    /** A course: of a calculation with several steps, of each of them. */
    v.strictObject({ kind: v.literal('course'), course: v.picklist(COURSES) }),
  ]),
});

/** What an assertion needs that the text does not give, and what other works say of it. */
const OutsideSchema = v.strictObject({
  /** What is needed, to go on with after “it needs”: “the gold in the franc”. */
  needs: v.pipe(v.string(), v.regex(/^[^A-Z].{8,}[^.]$/, 'words that go on a sentence, without its stop')),
  given: v.optional(WorkedTextSchema),
  references: v.optional(v.array(IdSchema), []),
});

/**
 * An assertion that the author makes about his own figures: its words, what they assert, which figures they concern,
 * and either how it is checked or which outside fact it needs.
 */
export const ClaimSchema = v.pipe(
  v.strictObject({
    id: IdSchema,
    /** What is asserted, in plain words. */
    asserts: SentenceSchema,
    places: v.pipe(v.array(WordsPlaceSchema), v.minLength(1)),
    /** The figures of the text that bear on it. */
    about: v.array(ObservationIdSchema),
    check: v.optional(CheckSchema),
    outside: v.optional(OutsideSchema),
    /** Calculations that are shown besides and compared with nothing. */
    workings: v.optional(v.array(WorkingSchema), []),
    /** What a reader must know of the verdict, in the site’s own words. */
    note: v.optional(WorkedTextSchema),
    statements: StatementsSchema,
  }),
  v.forward(
    v.check(
      ({ check, outside }) => (check === undefined) !== (outside === undefined),
      'a check, or which outside fact it needs, and not both',
    ),
    ['check'],
  ),
);
export type CuratedClaim = v.InferOutput<typeof ClaimSchema>;

/** A calculation that an assertion was compared with. */
interface ComparedOutcome {
  readonly outcome: Outcome<DatasetRow>;
  /** The verdict on this result alone. */
  readonly verdict: Verdict;
}

/** A claim whose words were found and whose assertion was compared with the figures of the text. */
export interface Claim extends Pick<CuratedClaim, 'id' | 'asserts' | 'about' | 'statements'> {
  readonly places: readonly Evidence[];
  /** How the assertion is read; `null` where it is not checked. */
  readonly reading: string | null;
  /** What is asserted of the result, in words; `null` where it is not checked. */
  readonly asserted: string | null;
  readonly compared: readonly ComparedOutcome[];
  readonly workings: readonly Outcome<DatasetRow>[];
  /** The outside fact that the assertion needs; `null` where it is checked. */
  readonly outside: {
    readonly needs: string;
    readonly given: string | null;
    readonly references: readonly string[];
  } | null;
  readonly note: string | null;
  readonly verdict: Verdict;
  /** Why, in sentences. */
  readonly reason: string;
}
