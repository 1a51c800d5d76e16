import type { Citation } from './citation';
import { citationBibtex } from './citation-bibtex';
import { citationCsl } from './citation-csl';
import { citationRis } from './citation-ris';
import { citationText } from './citation-text';

/** A form in which a citation is given, to be copied or to be kept as a file. */
export interface CitationFormat {
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** The ending of its files. */
  readonly extension: string;
  readonly mediatype: string;
  /** The whole file for some citations. */
  readonly write: (citations: readonly Citation[]) => string;
}

/** The forms of a citation, in the order in which they are offered. */
export const CITATION_FORMATS = [
  {
    id: 'text',
    title: 'Text',
    extension: 'txt',
    mediatype: 'text/plain',
    write: (citations) => citations.map((each) => `${citationText(each)}\n`).join('\n'),
  },
  {
    id: 'bibtex',
    title: 'BibTeX',
    extension: 'bib',
    mediatype: 'application/x-bibtex',
    write: (citations) => citations.map(citationBibtex).join('\n'),
  },
  {
    id: 'ris',
    title: 'RIS',
    extension: 'ris',
    mediatype: 'application/x-research-info-systems',
    write: (citations) => citations.map(citationRis).join(''),
  },
  {
    id: 'csl',
    title: 'CSL-JSON',
    extension: 'csl.json',
    mediatype: 'application/vnd.citationstyles.csl+json',
    write: (citations) => `${JSON.stringify(citations.map(citationCsl), null, 2)}\n`,
  },
] as const satisfies readonly CitationFormat[];
