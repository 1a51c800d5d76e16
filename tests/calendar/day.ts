import * as v from 'valibot';
import type { IsoDate } from '$lib/calendar/iso-date';
import { IsoDateSchema } from '$lib/calendar/iso-date-schema';

/** A day for a test, from its ISO form. */
export const day = (text: string): IsoDate => v.parse(IsoDateSchema, text);
