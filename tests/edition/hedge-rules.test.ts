import { describe, expect, test } from 'vitest';
import { hedgeRules } from '$lib/edition/hedge-rules';
import { readHedge } from '$lib/quantities/relation';
import { sampleEdition } from './sample';

const { observations } = sampleEdition;
const { bounds, hedges, unused } = hedgeRules(sampleEdition);

describe('hedgeRules(edition)', () => {
  test('counts each figure under the one rule that bounds it', () => {
    expect(bounds.reduce((sum, { count }) => sum + count, 0)).toBe(observations.length);
    const exact = observations.filter((each) => each.exact).length;
    expect(bounds.find(({ relation }) => relation === 'exact')?.count).toBe(exact);
  });

  test('has every hedged figure under its own hedge, and no other figure', () => {
    const told = hedges.flatMap(({ hedge, figures }) => figures.map(({ id }) => `${hedge}: ${id}`));
    const known = observations.flatMap(({ id, hedge }) =>
      hedge === '' ? [] : [`${hedge.toLowerCase()}: ${id}`],
    );
    expect(told.toSorted()).toEqual(known.toSorted());
  });

  test('gives for each hedge the relation that is read from it', () => {
    for (const { hedge, relation } of hedges) expect(readHedge(`${hedge} 3`).relation).toBe(relation);
  });

  test('keeps apart the hedges that no figure has', () => {
    expect(unused.length).toBeGreaterThan(0);
    for (const hedge of unused) {
      expect(readHedge(`${hedge} 3`).relation).not.toBe('eq');
      expect(observations.map((each) => each.hedge.toLowerCase())).not.toContain(hedge);
    }
  });
});
