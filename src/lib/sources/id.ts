import * as v from 'valibot';

/** An id of the curated data; also the end of an address, hence its letters. */
export const IdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters, digits, hyphens'),
);
