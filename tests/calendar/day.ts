import * as v from 'valibot';
import { IsoDateSchema, type IsoDate } from '$lib/calendar/iso-date';

/** A day for a test, from its ISO form. */
export const day = (text: string): IsoDate => v.parse(IsoDateSchema, text);
