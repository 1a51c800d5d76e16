import { inEdition, type Citation } from './citation';

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

interface CslName {
  readonly family: string;
  readonly given: string;
}

/** An item of CSL-JSON, as far as a chapter needs it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'chapter';
  readonly author: readonly CslName[];
  readonly title: string;
  readonly 'container-title': string;
  readonly 'chapter-number': string;
  readonly translator: readonly CslName[];
  readonly issued: CslDate;
  readonly 'original-date': CslDate;
  readonly source: string;
  readonly version: string;
  readonly note: string;
  readonly URL: string;
  readonly accessed?: CslDate;
}

/** A citation as an item of CSL-JSON: the chapter in its work, and in the note what is cited of it. */
export function citationCsl(citation: Citation): CslItem {
  const { id, imprint, address, accessed } = citation;
  const { author, title, written, chapter, translator, translated } = imprint.work;
  return {
    id,
    type: 'chapter',
    author: [{ family: author.family, given: author.given }],
    title: chapter.title,
    'container-title': title,
    'chapter-number': String(chapter.number),
    translator: [{ family: translator.family, given: translator.given }],
    issued: { 'date-parts': [[translated]] },
    'original-date': { 'date-parts': [[written]] },
    source: imprint.name,
    version: imprint.version,
    note: inEdition(citation),
    URL: address,
    ...(accessed === undefined ? {} : { accessed: { 'date-parts': [accessed.split('-').map(Number)] } }),
  };
}
