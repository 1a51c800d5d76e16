import type { LayoutServerLoad } from './$types';
import { siteEdition } from './site.server';

/** What the foot of every page says: the work and the version of the data. */
export const load: LayoutServerLoad = () => {
  const { source, dataHash } = siteEdition();
  const { author, work, written, translator, translated, chapter, rights } = source.record;
  return {
    imprint: {
      work: {
        author: `${author.given} ${author.family}`,
        work,
        written: written.year,
        translator: `${translator.given} ${translator.family}`,
        translated,
        chapter,
        rights,
      },
      dataHash: dataHash.slice(0, 12),
    },
  };
};
