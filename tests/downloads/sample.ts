import { colophonOf } from '$lib/downloads/colophon';
import { publishedTables } from '$lib/downloads/published-table';
import { sampleEdition, SITE } from '../edition/sample';

/** The tables of the sample edition. */
export const sampleTables = publishedTables(sampleEdition);

/** Its colophon. */
export const sampleColophon = colophonOf(sampleEdition, SITE);
