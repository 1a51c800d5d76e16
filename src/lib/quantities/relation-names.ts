import type { Relation } from './relation';

/** The relation as a sentence names it. */
export const RELATION_NAMES: Readonly<Record<Relation, string>> = {
  eq: 'no hedge',
  approx: 'an approximation',
  gt: 'a lower bound',
  lt: 'an upper bound',
};
