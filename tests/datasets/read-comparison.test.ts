import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTwoYears } from '$lib/calendar/write-two-years';
import { readComparison } from '$lib/datasets/read-comparison';
import { boundsOf, rowsWithin } from '$lib/datasets/row-years';
import { COMPARED } from './compared';

const rows = COMPARED.flatMap((dataset) => dataset.rows);
const bounds = boundsOf(rows);
const OTHERWISE = { a: 1928, b: 1933 };
const read = (search: string) => readComparison(new URLSearchParams(search), COMPARED, bounds, OTHERWISE);

test('an empty address compares the first two years and says nothing', () => {
  expect(read('')).toEqual({ years: OTHERWISE, picks: [], notices: [] });
});

test('a figure of one of the years is picked, once', () => {
  const search = '?a=1934&b=1935&pick=circulation-1935-later&pick=circulation-1935-later';
  expect(read(search)).toEqual({
    years: { a: 1934, b: 1935 },
    picks: ['circulation-1935-later'],
    notices: [],
  });
});

test.each([
  ['?a=1800', { a: bounds.from, b: 1933 }, ['1800 lies outside the years of the data']],
  ['?a=x&b=9999', { a: 1928, b: bounds.to }, ['“x” is not a year', '9999 lies outside']],
  ['?a=1933&b=1928', OTHERWISE, ['comes after the second']],
  ['?a=1930&b=1930', { a: 1930, b: 1930 }, ['Both years are 1930']],
  ['?pick=nonsense', OTHERWISE, ['“nonsense” is no figure of 1928 or 1933']],
  ['?pick=circulation-1935', OTHERWISE, ['“circulation-1935” is no figure of 1928 or 1933']],
  ['?pick=one&pick=two', OTHERWISE, ['“one” is no figure', '“two” is no figure']],
])('%s is replaced by the nearest valid state, and said', (search, years, said) => {
  const reading = read(search);
  expect(reading.years).toEqual(years);
  expect(reading.picks).toEqual([]);
  expect(reading.notices).toHaveLength(said.length);
  said.forEach((words, index) => expect(reading.notices[index]).toContain(words));
});

test('of two figures picked of one year the first is taken, and the other said', () => {
  expect(read('?a=1934&b=1935&pick=circulation-1935-later&pick=circulation-1935')).toMatchObject({
    picks: ['circulation-1935-later'],
    notices: ['“circulation-1935” is picked beside another figure of its year: the other is taken.'],
  });
});

test('a pick longer than a sentence can bear is cut in its notice', () => {
  const [notice = ''] = read(`?pick=${'x'.repeat(5000)}`).notices;
  expect(notice).toContain('x…”');
  expect(notice.length).toBeLessThan(130);
});

describe('any nonsense', () => {
  const some = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.integer({ min: -99_999, max: 99_999 }).map(String),
    fc.integer({ min: bounds.from, max: bounds.to }).map(String),
  );
  const pick = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...rows.map(({ id }): string => id)),
  );
  const pairs = fc.array(
    fc.oneof(fc.tuple(fc.constantFrom('a', 'b', 'other'), some), fc.tuple(fc.constant('pick'), pick)),
    { maxLength: 6 },
  );

  test('gives two years of the data in their order, figures of them, and a sentence for each thing not used', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const params = new URLSearchParams(given);
        const { years, picks, notices } = readComparison(params, COMPARED, bounds, OTHERWISE);
        expect(years.a).toBeGreaterThanOrEqual(bounds.from);
        expect(years.b).toBeLessThanOrEqual(bounds.to);
        expect(years.a).toBeLessThanOrEqual(years.b);
        const ofYears = [years.a, years.b].flatMap((year) =>
          rowsWithin(rows, { from: year, to: year }).map(({ id }): string => id),
        );
        for (const id of picks) expect(ofYears).toContain(id);
        const asked = new Set(params.getAll('pick'));
        expect(notices.filter((notice) => /is no figure of|is picked beside/.test(notice))).toHaveLength(
          asked.size - picks.length,
        );
        for (const name of ['a', 'b'] as const) {
          const [first] = params.getAll(name);
          const isUsed = first === undefined || first.trim() === String(years[name]);
          if (!isUsed || params.getAll(name).length > 1) expect(notices.length).toBeGreaterThan(0);
        }
        for (const notice of notices) expect(notice).toMatch(/^.+[.]$/s);
      }),
      { numRuns: 500 },
    );
  });

  test('once read and written is read again as it is, with nothing to say but that both years are one', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const { years, picks } = readComparison(new URLSearchParams(given), COMPARED, bounds, OTHERWISE);
        const again = read(writeTwoYears(new URLSearchParams(given), years, picks));
        expect(again).toMatchObject({ years, picks });
        expect(again.notices).toHaveLength(years.a === years.b ? 1 : 0);
      }),
    );
  });
});
