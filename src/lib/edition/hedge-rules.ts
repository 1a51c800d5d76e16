import { BOUNDS } from '../quantities/quantity';
import { HEDGES, type Relation } from '../quantities/relation';
import { accountsOf } from './accounts';
import type { Edition } from './edition';
import { fateTeller, type Fate } from './fate';

/** What a wording allows, with an example of the text. */
interface BoundsDescription {
  /** The relation as the column of the CSV has it, or `exact`. */
  readonly relation: Relation | 'exact';
  readonly rule: string;
  readonly example: string;
  readonly becomes: string;
  /** How many stated figures it bounds. */
  readonly count: number;
}

/** How the edition keeps the hedges of the text. */
export interface HedgeRules {
  readonly bounds: readonly BoundsDescription[];
  /** The hedges that figures of the text have, with those figures. */
  readonly hedges: readonly {
    readonly hedge: string;
    readonly relation: Relation;
    readonly figures: readonly Fate[];
  }[];
  /** The hedges that are read too, and that no figure of the text has. */
  readonly unused: readonly string[];
}

/** The rules of hedges with the figures to which they apply: made from what is read and what was found. */
export function hedgeRules(edition: Edition): HedgeRules {
  const { observations } = edition;
  const tell = fateTeller(edition);
  const data = accountsOf(edition).filter((account) => account.kind === 'datum');
  const hedges = HEDGES.map(([hedge, relation]) => ({
    hedge,
    relation,
    figures: observations
      .filter((each) => each.hedge.toLowerCase() === hedge)
      .flatMap((each) => data.find(({ of }) => of === each) ?? [])
      .map(tell),
  }));
  return {
    bounds: (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).map((relation) => {
      const { rule, example, becomes } = BOUNDS[relation];
      const count = observations.filter(
        ({ exact, quantity }) => (exact ? 'exact' : quantity.relation) === relation,
      ).length;
      return { relation, rule, example, becomes, count };
    }),
    hedges: hedges.filter(({ figures }) => figures.length > 0),
    unused: hedges.filter(({ figures }) => figures.length === 0).map(({ hedge }) => hedge),
  };
}
