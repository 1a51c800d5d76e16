/**
 * How a figure stands to the number printed: equal to it, about it, above it, below it.
 * The hedge of the text, in the form in which a table can carry it.
 */
export const RELATIONS = ['eq', 'approx', 'gt', 'lt'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The hedges of the text, the longest first where one begins like another. */
export const HEDGES = [
  ['more than', 'gt'],
  ['over', 'gt'],
  ['less than', 'lt'],
  ['hardly equals', 'lt'],
  ['hardly', 'lt'],
  ['about', 'approx'],
  ['approximately', 'approx'],
  ['almost', 'approx'],
] as const satisfies readonly (readonly [string, Relation])[];

/** The hedge that a phrase begins with, its relation, and what follows it; `eq` and no hedge otherwise. */
export function readHedge(phrase: string): { hedge: string; relation: Relation; rest: string } {
  for (const [hedge, relation] of HEDGES) {
    if (phrase.toLowerCase().startsWith(`${hedge} `)) {
      return { hedge: phrase.slice(0, hedge.length), relation, rest: phrase.slice(hedge.length + 1) };
    }
  }
  return { hedge: '', relation: 'eq', rest: phrase };
}

/** The relation in words, to stand before a number: `more than`, `about`; empty for an equality. */
export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  eq: '',
  approx: 'about',
  gt: 'more than',
  lt: 'less than',
};
