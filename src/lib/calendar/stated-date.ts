import * as v from 'valibot';
import { IsoDateSchema } from './iso-date-schema';

/** How sure a date is, and what that means. */
export const DATINGS = {
  stated: 'the phrase alone fixes the days',
  inferred: 'the days follow from what stands around the phrase, and the entry says how',
  open: 'the text leaves the day open within the span, and the entry says why',
} as const satisfies Readonly<Record<string, string>>;
export type Dating = keyof typeof DATINGS;

/** Takes one of the datings. */
export const DatingSchema = v.picklist(Object.keys(DATINGS) as Dating[]);

/** A date as a text gives it: its words, the days that enclose them, how sure that is, and why. */
export const StatedDateSchema = v.pipe(
  v.strictObject({
    /** The words of the text that give the date. They must stand in the quotation. Empty where it gives none. */
    phrase: v.string(),
    earliest: IsoDateSchema,
    latest: IsoDateSchema,
    dating: DatingSchema,
    /** Why these days: required unless the phrase alone fixes them. */
    why: v.optional(v.pipe(v.string(), v.minLength(20)), undefined),
  }),
  v.forward(
    v.check(({ earliest, latest }) => earliest <= latest, 'a day on or after `earliest`'),
    ['latest'],
  ),
  v.forward(
    v.check(
      ({ dating, why }) => dating === 'stated' || why !== undefined,
      'the reason for an inferred or open date',
    ),
    ['why'],
  ),
);
export type StatedDate = v.InferOutput<typeof StatedDateSchema>;
