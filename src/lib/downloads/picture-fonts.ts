import italic from '../../fonts/italic-latin.woff2?inline';
import roman from '../../fonts/roman-latin.woff2?inline';

/**
 * The fonts of the site as data in a style sheet: a picture that is opened elsewhere has its type with it, and its lines
 * are as wide as they were measured.
 */
export const PICTURE_FONTS = [
  `@font-face{font-family:'Source Serif 4';font-weight:400 600;src:url(${roman}) format('woff2')}`,
  `@font-face{font-family:'Source Serif 4';font-style:italic;font-weight:400;src:url(${italic}) format('woff2')}`,
].join('');
