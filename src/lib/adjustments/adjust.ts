import { formatNumber } from '../quantities/format';
import type { AdjustableFigure } from './adjustable';
import { dragged, LEAST, limited, MOST, stepped, type Limited, type OwnFigure } from './own-figure';
import { readTyped } from './read-typed';

/** The reader's figures by the ids of those that they stand for. What is not among them is the author's. */
export type OwnFigures = Readonly<Record<string, OwnFigure>>;

/** What a reader does to one figure. */
export type Act =
  | { readonly kind: 'press'; readonly key: string }
  /** A drag, from the figure that was there when it began. */
  | { readonly kind: 'drag'; readonly from: OwnFigure; readonly pixels: number }
  | { readonly kind: 'type'; readonly text: string };

/** The reader's figures after an act, and a sentence where they are not what was asked for; else it is empty. */
export interface Adjusted {
  readonly own: OwnFigures;
  readonly notice: string;
}

/** The figure that stands in the sentence: the reader's own, else the author's value. */
export function standing({ id, value }: AdjustableFigure, own: OwnFigures): OwnFigure {
  return own[id] ?? { value, decimals: 1 };
}

/** A figure of the reader's in the words of its sentence: `2.5 billion`, `equals 1.2 francs`. */
export function ownInWords({ verb, tail }: AdjustableFigure, { value, decimals }: OwnFigure): string {
  return [verb, formatNumber(value, decimals), tail].filter(Boolean).join(' ');
}

/**
 * The reader's figures after an act on one of them. A number outside the scale gives the nearest end of it, and what is
 * no number leaves all as it was; each says so. `undefined` for a key that does nothing.
 */
export function adjust(figure: AdjustableFigure, own: OwnFigures, act: Act): Adjusted | undefined {
  const now = standing(figure, own);
  if (act.kind === 'press') {
    const next = stepped(now, act.key);
    return next && taken(figure, own, next, '');
  }
  if (act.kind === 'drag') {
    const next = dragged(act.from, act.pixels);
    return next ? taken(figure, own, next, '') : { own, notice: '' };
  }
  const text = act.text.trim();
  const typed = readTyped(text, figure.tail);
  const next = typed && limited(typed.value, typed.decimals);
  if (next) return taken(figure, own, next, text);
  const stays = own[figure.id] ? `your ${ownInWords(figure, now)}` : `the author’s “${figure.words}”`;
  return {
    own,
    notice: `${figure.label}: ${text === '' ? 'nothing was typed' : `“${short(text)}” is no number`}. It stays at ${stays}.`,
  };
}

function taken(
  figure: AdjustableFigure,
  own: OwnFigures,
  { value, decimals, limit }: Limited,
  typed: string,
): Adjusted {
  const { label, tail, id } = figure;
  const said = typed === '' ? 'it' : `“${short(typed)}”`;
  const problems = {
    nought: `${typed === '' ? 'it cannot be nought or less' : `${said} is not above nought`}; the least figure here`,
    least: `${said} is below the least figure here, which`,
    most: `${typed === '' ? 'it cannot be' : `${said} is`} above the greatest figure here, which`,
    decimals: `${said} has more than three decimals; rounded, it`,
  } as const;
  const ending = `is taken: ${formatNumber(value, decimals)} ${tail}.`;
  return {
    own: { ...own, [id]: { value, decimals } },
    notice: limit === undefined ? '' : `${label}: ${problems[limit]} ${ending}`,
  };
}

/** The ends of the scale in words, for a figure: `0.1 to 100 billion`. */
export const scaleInWords = ({ tail }: AdjustableFigure): string =>
  `${String(LEAST)} to ${String(MOST)} ${tail}`;

/** Enough of what was typed to know it by. */
function short(text: string): string {
  const characters = Array.from(text);
  return characters.length > 24 ? `${characters.slice(0, 24).join('')}…` : text;
}
