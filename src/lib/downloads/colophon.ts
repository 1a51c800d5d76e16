import { changesIn } from '../edition/data-version';
import type { Edition } from '../edition/edition';
import { LICENCE, SITE_NAME, type Imprint } from './imprint';

/** What every file says of itself: what it belongs to, whose it is, which state it is, and what may be done with it. */
export interface Colophon extends Imprint {
  /** Who made the datasets. */
  readonly editors: string;
  readonly description: string;
  /** The moment of this version. */
  readonly created: string;
  /** What this version changed, in Markdown. */
  readonly changes: string;
  readonly licence: { readonly id: string; readonly title: string; readonly address: string };
  /** The state of the rights in the text that is quoted, to which the licence does not extend. */
  readonly rights: string;
}

/**
 * The colophon of an edition.
 *
 * @param site the absolute address of the site, without a trailing slash.
 */
export function colophonOf(edition: Edition, site: string): Colophon {
  const { source, version, created, changelog } = edition;
  const { author, work, written, chapter, translator, translated, rights } = source.record;
  return {
    name: SITE_NAME,
    editors: `${SITE_NAME} contributors`,
    description: `The figures of one chapter of ${work} by ${author.given} ${author.family}, taken out of the text with proof: each row holds its value, its hedge, its dates and the sentence in which it stands.`,
    site,
    version,
    created,
    changes: changesIn(changelog, version),
    work: {
      author: { given: author.given, family: author.family },
      title: work,
      written: written.year,
      chapter,
      translator,
      translated,
    },
    licence: LICENCE,
    rights,
  };
}
