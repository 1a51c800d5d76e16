/**
 * Widths in hundredths of the type size, each with the characters that are that wide or a little less in Source Serif 4,
 * in the widest of roman, semibold and italic. Georgia and Times are narrower. A test measures the fonts themselves.
 */
const WIDTHS: readonly (readonly [hundredths: number, characters: string])[] = [
  [24, ' '],
  [28, "'‘’"],
  [34, ',.:;|·!j'],
  [35, '-il°‹›'],
  [38, '[]/\\tfîï'],
  [40, '()I{}J`'],
  [48, '"?*rs'],
  [50, '“”„z'],
  [55, '§_cç–$eèéêë0123456789+<=>^~×÷−'],
  [60, 'aàâäS#g«»ovxôöZy'],
  [66, 'FLkqd¶EPbpuÉûüThnß'],
  [75, 'BCYXRVAÄGK&DOQÖ'],
  [83, 'UÜNH©—æ'],
  [92, 'w…@œ'],
  [97, 'M%½Æm'],
];

/** That of a W, the widest: what is not listed is taken to be as wide. */
const WIDEST = 102;

const BY_CHARACTER = new Map(
  WIDTHS.flatMap(([width, characters]) => Array.from(characters, (each) => [each, width] as const)),
);

/** How wide words are at a type size, in its unit: rather too wide than too narrow, so that what fits by it fits. */
export function widthOf(words: string, size: number): number {
  const hundredths = Array.from(words).reduce((sum, each) => sum + (BY_CHARACTER.get(each) ?? WIDEST), 0);
  return (hundredths * size) / 100;
}
