import { assembleEdition } from '$lib/edition/assemble-edition';
import { readData } from '$lib/edition/read-data';

/** The address that the tests give the site. */
export const SITE = 'https://example.org/edition';

/**
 * The folder of the sample: the first data of the edition, kept as they were. The tests of the code name its figures
 * and count its rows, so that the curated data can change without them.
 */
export const SAMPLE_FOLDER = 'tests/sample-edition';

/** The files of the sample. */
export const sampleFiles = readData(SAMPLE_FOLDER);

/** The edition that they make. */
export const sampleEdition = assembleEdition(sampleFiles, SITE);
