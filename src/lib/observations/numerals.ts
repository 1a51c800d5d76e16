import type { Place } from '../sources/selector';

/**
 * The number words of English that the edition answers for, in all their forms ("billions", "ten-day").
 * "Second" and "quarter" are among them whatever their sense: a reader of the audit sees each one and what became of it.
 */
const NUMBER_WORDS = [
  'zero|one|ones|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen',
  'seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  'hundreds?|thousands?|millions?|billions?|dozens?|decades?|tens|once|twice|thrice|single|double|triple|both|pair|couple',
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|half|halves|quarters?',
].join('|');

const NUMERAL = new RegExp(String.raw`[^\s“”"()—–-]*\d[^\s“”"()—–-]*|[½¼¾]|\b(?:${NUMBER_WORDS})\b`, 'gi');

/** A numeral or number word of a text. */
export interface Numeral extends Place {
  readonly words: string;
}

/** Every token with a digit and every number word of a text, in order. */
export function numeralsOf(text: string): readonly Numeral[] {
  return [...text.matchAll(NUMERAL)].map((match) => {
    // A full stop or comma after a number belongs to the sentence.
    const words = match[0].replace(/[.,;:!?]+$/, '');
    return { words, start: match.index, end: match.index + words.length };
  });
}
