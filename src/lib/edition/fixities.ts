import { sha256 } from '../sources/fixity';
import type { Edition } from './edition';

/** What fixes a text or a set of files to the byte. */
export interface Fixity {
  readonly sha256: string;
  readonly bytes?: number;
  /** Code points. */
  readonly characters?: number;
}

/** The document, the text cut from it, the text as emended, and the data, each fixed by its hash. */
export interface Fixities {
  readonly document: Fixity & {
    readonly name: string;
    readonly description: string;
    readonly omitted: string;
  };
  /** The stretch of the document that is the received text, in code points, the end not included. */
  readonly from: number;
  readonly to: number;
  readonly received: Fixity & { readonly file: string };
  readonly emended: Fixity;
  readonly data: Fixity;
}

/** The hashes of an edition. All but the document’s, which is not held, are computed from what the edition holds. */
export function fixitiesOf({ source: { record, text }, dataHash }: Edition): Fixities {
  const { name, description, omitted, bytes, sha256: hash, from, to } = record.document;
  return {
    document: { name, description, omitted, bytes, sha256: hash },
    from,
    to,
    received: { ...fixityOf(text.received), file: `data/sources/${record.text.file}` },
    emended: fixityOf(text.emended),
    data: { sha256: dataHash },
  };
}

function fixityOf(text: string): Fixity {
  const bytes = new TextEncoder().encode(text);
  return { sha256: sha256(bytes), bytes: bytes.byteLength, characters: Array.from(text).length };
}
