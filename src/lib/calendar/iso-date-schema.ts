import * as v from 'valibot';
import { isCalendarDay } from './iso-date';

// Apart from iso-date.ts, so that pages which only print dates do not carry the validator to the reader.

/** Takes a day of the calendar as `YYYY-MM-DD`; 30 February is refused. */
export const IsoDateSchema = v.pipe(
  v.string(),
  v.check((text) => isCalendarDay(text), 'a day of the calendar, YYYY-MM-DD'),
  v.brand('IsoDate'),
);
