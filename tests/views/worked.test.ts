import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseYears } from '$lib/views/offered';
import { workedInView } from '$lib/views/worked';
import { CIRCULATION, FRANC } from './sample';

const { rows } = CIRCULATION;
const whole = { from: 1925, to: 1935 };

test('the level computes nothing', () => {
  expect(workedInView(rows, whole, { name: 'level', scale: 'linear', base: 1925 })).toEqual({
    results: [],
    reasons: [],
  });
});

test('an index is worked for each figure in view, its base too', () => {
  const { results, reasons } = workedInView(
    rows,
    { from: 1928, to: 1933 },
    { name: 'index', scale: 'linear', base: 1928 },
  );
  expect(reasons).toEqual([]);
  expect(results).toHaveLength(6);
  expect(results[0]?.lines).toEqual([expect.stringMatching(/^1\.7 ÷ 1\.7 × 100 = 100/)]);
  expect(results.at(-1)?.lines[0]).toMatch(/^8\.4 ÷ 1\.7 × 100 ≈ 494\.1 .*; allows /);
});

test('a change is worked in per cent and in the unit, over more than a year by the rate as well', () => {
  const { results } = workedInView(rows, whole, { name: 'change', scale: 'linear', base: 1925 });
  const lines = (id: string) => results.find((result) => result.id === id)?.lines ?? [];
  expect(lines('circulation-1928')).toHaveLength(3);
  expect(lines('circulation-1934')[0]).toMatch(/\u221217\.9 per cent; allows /);
  expect(lines('circulation-1935-later').at(-1)).toContain('less than a year');
  expect(results.map(({ id }) => id)).not.toContain(rows[0]?.id);
});

test('a figure that has no result is given as a reason, once', () => {
  const { reasons } = workedInView(
    FRANC.rows,
    { from: 1924, to: 1936 },
    {
      name: 'change',
      scale: 'linear',
      base: 1924,
    },
  );
  expect(reasons.length).toBeGreaterThan(0);
  expect(new Set(reasons).size).toBe(reasons.length);
});

test('for any years and base no line has a hole', () => {
  const year = fc.integer({ min: 1920, max: 1940 });
  const base = fc.constantFrom(...baseYears(rows));
  fc.assert(
    fc.property(year, year, fc.constantFrom('index', 'change'), base, (a, b, name, of) => {
      const range = { from: Math.min(a, b), to: Math.max(a, b) };
      const { results, reasons } = workedInView(rows, range, { name, scale: 'linear', base: of });
      for (const line of [...reasons, ...results.flatMap(({ lines }) => lines)])
        expect(line).not.toMatch(/NaN|Infinity|undefined|null|^$/);
    }),
  );
});
