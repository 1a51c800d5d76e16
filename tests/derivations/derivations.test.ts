import { describe, expect, test } from 'vitest';
import { DERIVATIONS } from '$lib/derivations/derivations';

describe('DERIVATIONS', () => {
  test('are plain data, each with an id of its own', () => {
    expect(structuredClone(DERIVATIONS)).toEqual(DERIVATIONS);
    expect(new Set(DERIVATIONS.map(({ id }) => id)).size).toBe(DERIVATIONS.length);
  });

  test.each(DERIVATIONS.map((each) => [each.id, each] as const))(
    '%s says what it is, what it takes and what it assumes',
    (id, { name, formula, inputs, assumptions, unit }) => {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(name).toMatch(/^[A-Z]/);
      expect(unit).not.toBe('');
      expect(inputs.length).toBeGreaterThan(0);
      for (const input of inputs) expect(formula).toContain(input.name);
      expect(assumptions.length).toBeGreaterThan(0);
      for (const assumption of assumptions) expect(assumption).toMatch(/^[A-Z].*\.$/);
    },
  );
});
