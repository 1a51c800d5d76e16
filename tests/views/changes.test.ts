import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsWithin } from '$lib/datasets/row-years';
import { changesOf, silenceOf } from '$lib/views/changes';
import { timesOf } from '$lib/views/times';
import { changeInWords } from '$lib/views/view-words';
import { CIRCULATION, FRANC, RESERVE } from './sample';

const year = fc.integer({ min: 1925, max: 1935 });

test('changes multiply back to the ratio of the ends, for any years', () => {
  fc.assert(
    fc.property(year, year, (a, b) => {
      const rows = rowsWithin(CIRCULATION.rows, { from: Math.min(a, b), to: Math.max(a, b) });
      const { changes } = changesOf(rows);
      const ratio = changes.reduce((product, { whole }) => product * timesOf(whole).value, 1);
      if (rows.length > 1)
        expect(ratio).toBeCloseTo((rows.at(-1)?.value ?? NaN) / (rows[0]?.value ?? NaN), 9);
      else expect(changes).toEqual([]);
    }),
  );
});

test('a change over three years is drawn as its rate per year, and its words say so', () => {
  const [first] = changesOf(CIRCULATION.rows).changes;
  if (!first) throw new Error('no change');
  expect(first.drawn).toBe(first.rate);
  expect(changeInWords(first)).toBe(
    '+142.9 per cent in 3 years, +34.4 per cent a year; +1.0 billion rubles; from 1 January 1925 to 1 January 1928',
  );
  expect(silenceOf(first)).toBe('no figure in the text for 1926 and 1927');
});

test('a change of a year or less is drawn as it is; one that may be shorter has no rate', () => {
  const { changes } = changesOf(CIRCULATION.rows);
  for (const { drawn, whole } of changes.slice(1)) expect(drawn).toBe(whole);
  expect(changes.at(-1)?.rate.refused).toBe(true);
});

test('series are never set against each other, and one figure has no change', () => {
  const { changes, refusals } = changesOf(FRANC.rows);
  expect(changes.map(({ from, to }) => [from.id, to.id])).toEqual([
    ['franc-parity-1924', 'franc-parity-1935'],
  ]);
  expect(refusals.map(({ reason }) => reason)).toEqual([
    'Purchasing power in world prices is one figure, first half of 1936: there is no change to show.',
  ]);
  expect(changesOf([]).refusals[0]?.reason).toContain('no figure for these years');
});

test('a hedge stays with the change', () => {
  const [change] = changesOf(RESERVE.rows).changes;
  expect(change?.difference.relation).toBe('gt');
  expect(change?.whole).toMatchObject({ relation: 'gt', high: null });
});
