import { colophonOf } from '$lib/downloads/colophon';
import { publishedTables } from '$lib/downloads/published-table';
import { realEdition, SITE } from '../edition/real';

/** The tables of the edition as it is. */
export const realTables = publishedTables(realEdition);

/** Its colophon. */
export const realColophon = colophonOf(realEdition, SITE);
