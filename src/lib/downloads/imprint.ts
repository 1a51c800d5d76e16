/** What the site is called. */
export const SITE_NAME = 'The Feverish Series';

/** What may be done with the data. */
export const LICENCE = {
  id: 'CC-BY-4.0',
  short: 'CC BY 4.0',
  title: 'Creative Commons Attribution 4.0 International',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

interface Name {
  readonly given: string;
  readonly family: string;
}

/** The work from which the figures are taken, as a citation names it. */
interface CitedWork {
  readonly author: Name;
  readonly title: string;
  /** The year in which it was written. */
  readonly written: number;
  readonly chapter: { readonly number: number; readonly title: string };
  readonly translator: Name;
  /** The year of the translation. */
  readonly translated: number;
}

/** What a citation must know of the edition: plain data, to be sent to a page. */
export interface Imprint {
  readonly name: string;
  /** The absolute address of the site, without a trailing slash. */
  readonly site: string;
  /** The version of the data. */
  readonly version: string;
  readonly work: CitedWork;
}
