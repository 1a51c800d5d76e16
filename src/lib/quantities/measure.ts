/** A unit's name taken apart: how many of the measure it counts, the word for that, and the measure. */
export interface Measure {
  /** 10⁹ for "billion rubles"; 1 where the name has no such word. */
  readonly scale: number;
  /** "billion", or empty. */
  readonly word: string;
  readonly measure: string;
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** The measure that a unit counts in: "billion rubles" and "million rubles" both count rubles. */
export function measureOf(unit: string): Measure {
  const [, word = '', rest = ''] = /^(\w+) (.+)$/.exec(unit) ?? [];
  const scale = Object.hasOwn(SCALES, word) ? SCALES[word] : undefined;
  return scale === undefined ? { scale: 1, word: '', measure: unit } : { scale, word, measure: rest };
}
