import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '$lib/calendar/iso-date';
import type { ChartInput } from '$lib/charts/chart-input';
import { STATIC_LAYOUTS } from '$lib/charts/layout';
import { MARK } from '$lib/charts/mark-sizes';
import { thinOut } from '$lib/charts/thin-out';
import { boundsOf, rowsWithin, silentYears } from '$lib/datasets/row-years';
import { VIEWS } from '$lib/views/view';
import { figureRow } from '../datasets/sample';
import { draw, inputOf, SLUGS, wordsOf } from './draw';

const [NARROW, , WIDE] = STATIC_LAYOUTS;
const whole = inputOf('currency-in-circulation');
const sample = figureRow();

/** A figure on each of some days of some years, of so many series by turns. */
function chartOf(values: readonly number[], daysApart: number, series = 1): ChartInput {
  const rows = values.map((value, index) => {
    const at = new Date(Date.UTC(1701, 0, 1 + index * daysApart));
    const day = isoDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
    const id = `figure-${String(index)}`;
    const of = `series-${String(index % series)}`;
    const bounds = { low: value - 0.05, high: value + 0.05 };
    const date = { date_earliest: day, date_latest: day, year: at.getUTCFullYear() };
    return { ...sample, id, series: of, value, ...bounds, ...date };
  });
  return { ...whole, rows, range: boundsOf(rows), events: [] };
}

const values = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 200, maxLength: 400 });
const daysApart = fc.integer({ min: 1, max: 900 });

test('the charts of the edition have room for all their figures, in every layout', () => {
  for (const slug of SLUGS)
    for (const layout of STATIC_LAYOUTS) {
      const input = inputOf(slug);
      expect(thinOut(input, layout), slug).toBe(input);
    }
});

describe('thinOut() of more figures than there is room for', () => {
  test('keeps the lowest, the highest and the order, and no more than two for the width of a mark', () => {
    fc.assert(
      fc.property(values, daysApart, fc.constantFrom(NARROW, WIDE), (some, days, layout) => {
        const input = chartOf(some, days);
        const { rows, thinned } = thinOut(input, layout);
        const room = layout.width - layout.marginLeft - layout.marginRight;
        const numbers = rows.map(({ value }) => value ?? NaN);
        expect(thinned).toBe(some.length);
        expect(rows.length).toBeLessThanOrEqual(room / MARK);
        expect(Math.min(...numbers)).toBe(Math.min(...some));
        expect(Math.max(...numbers)).toBe(Math.max(...some));
        expect(rows).toEqual(input.rows.filter((row) => rows.includes(row)));
      }),
    );
  });

  test('keeps every series, and the silences that there are', () => {
    fc.assert(
      fc.property(values, daysApart, fc.integer({ min: 1, max: 3 }), (some, days, series) => {
        const input = chartOf(some, days, series);
        const { rows, silentBetween } = thinOut(input, WIDE);
        expect(new Set(rows.map((row) => row.series)).size).toBe(series);
        const one = rows.filter((row) => row.series === rows[0]?.series);
        const all = input.rows.filter((row) => row.series === rows[0]?.series);
        one.slice(1).forEach((to, index) => {
          const from = one[index] ?? to;
          const years = { from: from.year ?? 0, to: to.year ?? 0 };
          expect(silentBetween?.(from, to)).toEqual(silentYears(all, years));
        });
      }),
      { numRuns: 30 },
    );
  });

  test('looks at the years in view, and keeps all of them where there is room', () => {
    const input = chartOf(
      Array.from({ length: 3000 }, (_, index) => 1 + (index % 97)),
      30,
    );
    const range = { from: 1710, to: 1712 };
    const few = thinOut({ ...input, range }, WIDE);
    expect(few.thinned).toBeUndefined();
    expect(rowsWithin(few.rows, range)).toEqual(rowsWithin(input.rows, range));
    expect(few.rows.length).toBeLessThan(300);
  });

  test('keeps the base of an index, and of a crowd the last in a chart of changes', () => {
    const input = chartOf(
      Array.from({ length: 2000 }, (_, index) => 100 + (index % 7)),
      1,
    );
    const index = thinOut({ ...input, view: { name: 'index', scale: 'linear', base: 1703 } }, WIDE);
    expect(index.rows.map(({ date_earliest }) => date_earliest)).toContain('1703-01-01');
    const change = thinOut({ ...input, view: { name: 'change', scale: 'linear', base: 1701 } }, WIDE);
    expect(change.rows.at(-1)).toBe(input.rows.at(-1));
    expect(change.rows.length).toBeLessThanOrEqual(75);
  });
});

test.each(VIEWS)('a chart that leaves figures out says so, in its %s', (name) => {
  const input = chartOf(
    Array.from({ length: 1000 }, (_, index) => 100 + (index % 13)),
    5,
  );
  const svg = draw({ ...input, view: { name, scale: 'linear', base: 1701 } }, WIDE);
  expect(wordsOf(svg).join(' ')).toMatch(/\d+ of 1,000 figures drawn/);
  expect(svg.getAttribute('aria-label')).toMatch(/\d+ of 1,000 figures drawn\. Of the figures within/);
  expect(svg.outerHTML).not.toMatch(/NaN|Infinity|undefined|no figure in the text/);
});
