import { assembleEdition } from '$lib/edition/assemble-edition';
import { readData } from '$lib/edition/read-data';

/** The address that the tests give the site. */
export const SITE = 'https://example.org/edition';

/** The curated files as they are. */
export const realFiles = readData('data');

/** The edition as it is. */
export const realEdition = assembleEdition(realFiles, SITE);
