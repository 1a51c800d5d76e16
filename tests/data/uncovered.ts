import { numeralsOf } from '$lib/observations/numerals';
import type { EmendedText } from '$lib/sources/emended-text';
import type { Place } from '$lib/sources/selector';

/** A reader of digits of its own: no use is made of the edition's. */
const digitTokens = (text: string): Place[] =>
  [...text.matchAll(/\S*\d\S*/g)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
const digitPlaces = (text: string): Place[] =>
  [...text.matchAll(/\d/g)].map(({ index }) => ({ start: index, end: index + 1 }));
/** Number words that any reader would count, whatever the edition calls one. */
const WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\w*(?:teen|hundred|thousand|illion)s?|\w*fold|half)\b/gi;

const within = ({ start, end }: Place, places: readonly Place[]) =>
  places.some((place) => place.start <= start && end <= place.end);
const inContext = (text: string, { start, end }: Place) =>
  `“${text.slice(start, end)}” in “${text.slice(Math.max(0, start - 30), end + 30)}”`;

/** Every number of the emended text that lies within no place, with what stands around it. */
export function uncoveredNumbers(text: string, places: readonly Place[]): string[] {
  const words = [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return [...numeralsOf(text), ...digitPlaces(text), ...words]
    .filter((place) => !within(place, places))
    .map((place) => inContext(text, place));
}

/**
 * Every token with a digit in the received text that became no number within one of the places: those left are
 * neither accounted for nor read as letters by an emendation.
 */
export function unreadDigits(text: EmendedText, places: readonly Place[]): string[] {
  const readAsLetters = text.emendations.filter(
    ({ emendation }) => numeralsOf(emendation.emended).length === 0,
  );
  return digitTokens(text.received)
    .flatMap((token) => digitPlaces(text.received).filter((digit) => within(digit, [token])))
    .filter((digit) => !within(text.toEmended(digit), places))
    .filter(
      (digit) =>
        !within(
          digit,
          readAsLetters.map(({ received }) => received),
        ),
    )
    .map((digit) => inContext(text.received, digit));
}
