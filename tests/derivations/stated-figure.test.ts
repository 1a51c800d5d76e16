import { describe, expect, test } from 'vitest';
import { statedFigure } from '$lib/derivations/stated-figure';
import { derived, figure, refusal, silent, workedLine } from './sample';

describe('statedFigure(figure)', () => {
  test.each([
    ['7.9', 'eq', 7.85, 7.95, '7.9 billion rubles'],
    ['about 8', 'approx', 7.5, 8.5, 'about 8 billion rubles'],
    ['hardly 1½', 'lt', null, 1.5, 'hardly 1.5 billion rubles'],
  ])(
    'of %s is that figure, with its hedge and its bounds to the letter',
    (words, relation, low, high, line) => {
      const given = figure(words);
      const result = derived(statedFigure(given));
      expect(result).toMatchObject({ value: given.value, relation, low, high, unit: 'billion rubles' });
      expect(workedLine(result)).toBe(line);
      expect(result.worked[0]?.figure).toBe(given.id);
    },
  );

  test('refuses what the text does not give', () => {
    expect(refusal(statedFigure(silent)).cause).toBe('missing');
  });
});
