import { readingText } from '$lib/edition/reading-text';
import type { PageServerLoad } from './$types';
import { siteEdition } from '../site.server';

export const load: PageServerLoad = () => {
  const edition = siteEdition();
  const { received, emendations } = edition.source.text;
  return {
    sections: readingText(edition),
    slips: emendations.filter(({ emendation }) => emendation.kind !== 'page-break').length,
    pageBreaks: emendations.filter(({ emendation }) => emendation.kind === 'page-break').length,
    characters: received.length,
    document: edition.source.record.document,
  };
};
