import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { workOut, WorkedTextSchema, type Term } from '$lib/datasets/worked-text';
import { describeFault, type Fault } from '$lib/faults/fault';
import { reporter } from '$lib/observations/ground';

const terms = new Map<string, Term>([
  ['old', { value: 13, low: 12.5, words: '13 francs', date: 'of 1924' }],
  ['new', { value: 3, low: 3, words: '3 francs', date: null }],
  ['pound', { value: 0, low: null }],
]);
const SHARE = {
  name: 'share',
  operation: 'quotient',
  times: ['new'],
  over: ['old'],
  decimals: 1,
  percent: true,
};

function worked(text: string, calculations: readonly object[] = []) {
  const faults: Fault[] = [];
  const entry = v.parse(WorkedTextSchema, { text, calculations });
  return { text: workOut(entry, terms, 'reading', reporter('a.json', 'francs', faults)), faults };
}

describe('workOut(text, terms, field, report)', () => {
  test('puts results, figures and dates in the place of their names', () => {
    expect(worked('{old.figure} {old.date}: {share} per cent', [SHARE])).toEqual({
      text: '13 francs of 1924: 23.1 per cent',
      faults: [],
    });
  });

  test('works out a loss, and reports each operand of it that there is not', () => {
    const loss = { name: 'loss', operation: 'loss', from: ['old'], to: ['new'], decimals: 1 };
    expect(worked('It lost {loss} per cent', [loss]).text).toBe('It lost 76.9 per cent');
    for (const change of [{ from: ['gone'] }, { to: ['gone'] }]) {
      const { faults } = worked('It lost {loss} per cent', [{ ...loss, ...change }]);
      expect(faults.map(describeFault)).toEqual([
        'missing reference: "gone" (a.json, francs, reading.calculations); expected the id of a figure or of a reference with a value',
      ]);
    }
  });

  test('leaves a text without names as it is', () => {
    expect(worked('Nothing to work out.').text).toBe('Nothing to work out.');
  });

  test.each([
    [
      'a figure of nothing',
      '{gone.figure} francs',
      [],
      'name without a calculation: {gone.figure} (a.json, francs, reading.text)',
    ],
    [
      'a date that the text does not give',
      'On {new.date}',
      [],
      'name without a calculation: {new.date} (a.json, francs, reading.text)',
    ],
    [
      'the words of another work',
      'It is {pound.figure}',
      [],
      'name without a calculation: {pound.figure} (a.json, francs, reading.text)',
    ],
    [
      'a division by nought',
      '{share} per cent',
      [{ ...SHARE, over: ['pound'] }],
      'calculation not possible: not a number to print: Infinity (a.json, francs, reading.calculations)',
    ],
  ])('reports %s and keeps the name, never NaN', (_what, text, calculations, line) => {
    const result = worked(text, calculations);
    expect(result.text).toBe(text);
    expect(result.faults.map(describeFault)).toEqual([expect.stringContaining(line)]);
  });
});
