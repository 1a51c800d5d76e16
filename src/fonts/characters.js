/** Characters from one code point to another, both included. @param {number} first @param {number} last */
const span = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');

/**
 * What the Latin fonts hold: ASCII, the letters and signs of the titles that are cited, and the signs of figures and
 * punctuation. A test fails for a character on a page that no font holds.
 */
export const LATIN = `${span(0x20, 0x7e)}\u00a0§©°·½×÷«»¶†⁰⁹éèêëçàâäöüßÉÜÖÄïîôûæœÆ–—‘’“”„…›‹−≈≤≥→←`;

/** The Russian alphabet, for the words of the original. */
export const CYRILLIC = `${span(0x410, 0x44f)}Ёё`;
