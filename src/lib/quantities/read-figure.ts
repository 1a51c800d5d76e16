import { readHedge, type Relation } from './relation';

/** A figure as a phrase gives it. */
export interface FigureReading {
  /** The bare number printed, without its scale word: 8 in "about eight billions". */
  readonly number: number;
  /** What the scale word multiplies by: 10⁹ for "billion", 0.01 for "per cent"; `undefined` where none is printed. */
  readonly scale: number | undefined;
  /** The unit of the last printed digit of `number`: 0.1 in "8.4", 1 in "164" and in "eight". */
  readonly lastDigit: number;
  /** True for a share of one, "half" or "a fourth": in per cent it is 50 or 25. */
  readonly share: boolean;
  readonly relation: Relation;
  /** The hedge as printed, or empty. */
  readonly hedge: string;
}

const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  'per cent': 0.01,
};

/** What a share divides one by. */
const SHARES: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  fourth: 4,
  quarter: 4,
  fifth: 5,
  tenth: 10,
};
const SHARE = new RegExp(`^(?:(?:a|one)[ -])?(?<share>${Object.keys(SHARES).join('|')})(?=$|[ ,.;])`, 'i');

const NUMBER = String.raw`(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:(?<decimals>\.\d+)|(?<half>½))?`;
const WORD = `(?<word>${Object.keys(WORDS).join('|')})`;
const SCALE = `(?:[ ](?<scale>thousand|million|billion|per cent)s?)?`;
/** What makes another number of the one before it, which this reader does not know. */
const UNREAD = String.raw`hundred|thousand|million|billion|half|halves|thirds?|fourths?|quarters?|fifths?|tenths?|(?:to|or|and) \d`;
/** A number or number word, its scale, and whatever unit is named after it. */
const FORM = new RegExp(`^(?:${NUMBER}|${WORD})${SCALE}(?=$|[ ]|-[a-z])(?![ -](?:${UNREAD}))`, 'i');

/**
 * Reads the figure that a phrase of the emended text begins with, after its hedge:
 * "0.7 billion rubles", "1½ francs", "about eight billions", "more than a billion", "over 37.6 billion rubles",
 * "half of the livestock", "less than a fourth", "seven-hour". `undefined` for a phrase that begins with no number.
 */
export function readFigure(phrase: string): FigureReading | undefined {
  const { hedge, relation, rest } = readHedge(phrase.trim());
  const share = SHARE.exec(rest)?.groups?.['share'];
  if (share !== undefined) {
    const number = 1 / (SHARES[share.toLowerCase()] ?? NaN);
    return { number, scale: undefined, lastDigit: number, share: true, relation, hedge };
  }
  const match = FORM.exec(rest);
  if (!match?.groups) return undefined;
  const { whole, decimals, half, word, scale } = match.groups;
  // "a billion" is a number; "a fixed gospel" is not.
  if (word?.toLowerCase() === 'a' && scale === undefined) return undefined;
  const base = {
    scale: scale === undefined ? undefined : SCALES[scale.toLowerCase()],
    share: false,
    relation,
    hedge,
  };
  if (word !== undefined) return { ...base, number: WORDS[word.toLowerCase()] ?? NaN, lastDigit: 1 };
  const number =
    Number((whole ?? '').replaceAll(',', '') + (decimals ?? '')) + (half === undefined ? 0 : 0.5);
  return {
    ...base,
    number,
    lastDigit: half === undefined ? 10 ** -Math.max(0, (decimals ?? '').length - 1) : 0.5,
  };
}
