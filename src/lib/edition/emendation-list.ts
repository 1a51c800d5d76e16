import { numeralsOf } from '../observations/numerals';
import { contextOf, type Context } from '../sources/context';
import { EMENDATION_KINDS, type EmendationKind } from '../sources/emendation';
import type { EmendedText, PlacedEmendation } from '../sources/emended-text';
import type { Edition } from './edition';
import { textAnchor, type TextAnchor } from './text-anchor';

/** One emendation, as a page takes it. */
interface EmendationEntry extends TextAnchor {
  readonly id: string;
  /** The received words to the letter, empty for an insertion, with those around them in the received text. */
  readonly received: Context;
  /** What stands there now; empty where something was taken away. */
  readonly emended: string;
}

/** The emendations of one kind, those that rest on the same evidence together, each in the order of the text. */
export interface EmendationsOfKind {
  readonly kind: EmendationKind;
  /** What the kind is. */
  readonly means: string;
  readonly count: number;
  readonly groups: readonly { readonly evidence: string; readonly entries: readonly EmendationEntry[] }[];
}

/** Characters around an emendation: enough to see what was wrong. */
const REACH = 12;

/** All emendations of the edition by kind, and within a kind by evidence. */
export function emendationList(edition: Edition): readonly EmendationsOfKind[] {
  const { emendations } = edition.source.text;
  return (Object.keys(EMENDATION_KINDS) as EmendationKind[]).map((kind) => {
    const placed = emendations.filter(({ emendation }) => emendation.kind === kind);
    const evidences = new Set(placed.map(({ emendation }) => emendation.evidence));
    return {
      kind,
      means: EMENDATION_KINDS[kind],
      count: placed.length,
      groups: [...evidences].map((evidence) => ({
        evidence,
        entries: placed
          .filter(({ emendation }) => emendation.evidence === evidence)
          .map((each) => entryOf(edition, each)),
      })),
    };
  });
}

/**
 * The emendations that read digits of the received text as letters: those digits are no number, and no numeral of the
 * emended text answers to them.
 */
export function digitsReadAsLetters({ emendations }: EmendedText): readonly PlacedEmendation['emendation'][] {
  return emendations
    .map(({ emendation }) => emendation)
    .filter(({ received, emended }) => /\d/.test(received.exact) && numeralsOf(emended).length === 0);
}

function entryOf(
  edition: Edition,
  { emendation: { id, emended, received: selector }, received, emended: place }: PlacedEmendation,
): EmendationEntry {
  return {
    id,
    ...textAnchor(edition, place),
    received: { ...contextOf(edition.source.text.received, received, REACH), words: selector.exact },
    emended,
  };
}
