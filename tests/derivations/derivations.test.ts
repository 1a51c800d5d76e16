import { describe, expect, test } from 'vitest';
import { DERIVATIONS } from '$lib/derivations/derivations';
import { realEdition } from '../edition/real';

describe('DERIVATIONS', () => {
  test.each(DERIVATIONS)('$id describes itself in words', ({ name, formula, unit, assumption }) => {
    for (const words of [name, formula, unit]) expect(words).toMatch(/\S/);
    expect(assumption).toMatch(/[.!?]$/);
  });

  test('have ids of their own, among them that of each derivation by which a dataset is made', () => {
    const ids = DERIVATIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { derivation } of realEdition.datasets)
      if (derivation !== undefined) expect(ids).toContain(derivation);
  });
});
