import { describe, expect, test } from 'vitest';
import { goldContent } from '$lib/derivations/gold-content';
import { hedgedFigure } from '$lib/quantities/format';
import { derived, figure, refusal, silent, workedLine } from './sample';

const franc = { id: 'franc', value: 0.05895, unit: 'grams of gold per franc', citation: 'A law' };
const ruble = { id: 'ruble', value: 0.774234, unit: 'grams of gold per ruble', citation: 'A book' };
const parity = figure('3', { unit: 'French francs per ruble' }, { exact: true });

describe('goldContent(figure, content)', () => {
  test('of a rate is the gold in a ruble, with the citation of the gold in a franc', () => {
    const result = derived(goldContent(parity, franc));
    expect(result).toMatchObject({
      value: 0.17685,
      unit: 'grams of gold per ruble',
      low: 0.1768,
      high: 0.1769,
    });
    expect(hedgedFigure(result)).toBe('0.177 grams of gold per ruble');
    expect(result.inputs.map(({ words, citation }) => [words, citation])).toEqual([
      ['3 French francs per ruble', null],
      ['0.05895 grams of gold per franc', 'A law'],
    ]);
    expect(result.worked.map(({ figure }) => figure)).toEqual(['3', null, null, null]);
  });

  test.each([
    ['million rubles', '127 tonnes of gold', '164 million × 0.774234 ≈ 127 tonnes of gold'],
    ['billion rubles', '127 thousand tonnes of gold', '164 billion × 0.774234 ≈ 127 thousand tonnes of gold'],
  ])('of a sum in %s is %s', (unit, words, line) => {
    const result = derived(goldContent(figure('164', { unit }), ruble));
    expect(hedgedFigure(result)).toBe(words);
    expect(workedLine(result)).toBe(line);
    expect(result).toMatchObject({ low: 126.5, high: 127.4 });
  });

  test('keeps the hedge of the figure', () => {
    const result = derived(goldContent(figure('more than 1000', { unit: 'million rubles' }), ruble));
    expect(hedgedFigure(result)).toBe('more than 774 tonnes of gold');
    expect(result.high).toBeNull();
  });

  test.each([
    ['the gold of another money', parity, ruble, 'units'],
    ['a sum whose scale has no weight', figure('3', { unit: 'rubles' }), ruble, 'units'],
    ['what is no gold content', parity, { ...franc, unit: 'francs per pound' }, 'units'],
    ['a reference without a unit', parity, { id: 'x', value: 1, citation: '' }, 'units'],
    [
      'a reference without a number',
      parity,
      { id: 'x', unit: 'grams of gold per franc', citation: '' },
      'missing',
    ],
    ['what the text does not give', silent, ruble, 'missing'],
    ['nought', { ...parity, value: 0, low: 0, high: 0 }, franc, 'numbers'],
  ] as const)('refuses %s', (_what, given, content, cause) => {
    expect(refusal(goldContent(given, content)).cause).toBe(cause);
  });

  test('names both units that do not match', () => {
    expect(refusal(goldContent(parity, ruble)).reason).toBe(
      'The units do not match: French francs per ruble and grams of gold per ruble (3, ruble).',
    );
  });
});
