import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseYears } from '$lib/views/offered';
import { indexRows } from '$lib/views/index-rows';
import { CIRCULATION, FRANC } from './sample';

test('the first figure of the base year is 100 to the letter, for every base', () => {
  for (const base of baseYears(CIRCULATION.rows)) {
    const { row } = indexRows(CIRCULATION.rows, base).rows.find(({ outcome }) => outcome.value === 100) ?? {};
    expect(row?.date_earliest.slice(0, 4)).toBe(String(base));
    expect(row).toMatchObject({ value: 100, low: 100, high: 100 });
  }
});

test('two indices of a series stand to each other as its figures do', () => {
  fc.assert(
    fc.property(fc.constantFrom(...baseYears(CIRCULATION.rows)), fc.nat(9), fc.nat(9), (base, a, b) => {
      const { rows } = indexRows(CIRCULATION.rows, base);
      const value = (at: number) => CIRCULATION.rows[at]?.value ?? NaN;
      const index = (at: number) => rows[at]?.row.value ?? NaN;
      expect(index(a) / index(b)).toBeCloseTo(value(a) / value(b), 9);
    }),
  );
});

test('a figure of another quantity has no index, and the reason is said', () => {
  const { rows, refusals } = indexRows(FRANC.rows, 1924);
  expect(rows.map(({ row }) => row.id)).toEqual(['franc-parity-1924', 'franc-parity-1935']);
  expect(refusals.map(({ reason }) => reason).join()).toContain('Two different quantities');
});

test('a silent base year is refused as a whole', () => {
  const { rows, refusals } = indexRows(CIRCULATION.rows, 1926);
  expect(rows).toEqual([]);
  expect(refusals[0]?.nearest).toEqual([1925, 1928]);
});
