import { assembleEdition } from '$lib/edition/assemble-edition';
import { readData } from '$lib/edition/read-data';

/** The curated files as they are. */
export const realFiles = readData('data');

/** The edition as it is. Only the tests in this folder may know of it. */
export const realEdition = assembleEdition(realFiles, 'https://example.org/edition');
