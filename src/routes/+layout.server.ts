import { colophonOf } from '$lib/downloads/colophon';
import type { LayoutServerLoad } from './$types';
import { siteAddress, siteEdition } from './site.server';

/** What every page says of itself: the work, the version of the data, and the picture that stands for it elsewhere. */
export const load: LayoutServerLoad = () => {
  const edition = siteEdition();
  const { source, dataHash, datasets } = edition;
  const { name, site, version, work: cited } = colophonOf(edition, siteAddress());
  const { author, work, written, translator, translated, chapter, rights } = source.record;
  const [first] = datasets;
  return {
    /** What a citation needs. */
    cited: { name, site, version, work: cited },
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
      site: siteAddress(),
      card: first ? `${first.title}: ${first.finding}` : work,
    },
  };
};
