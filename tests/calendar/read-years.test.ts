import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYearRange } from '$lib/calendar/read-years';
import { writeYearRange, yearsOf } from '$lib/calendar/year-range';

const bounds = { from: 1925, to: 1935 };
const read = (address: string) => readYearRange(new URLSearchParams(address), bounds);

describe('readYearRange(params, bounds)', () => {
  test.each([
    ['', 1925, 1935],
    ['from=1928', 1928, 1935],
    ['to=1930', 1925, 1930],
    ['from=1928&to=1930', 1928, 1930],
    ['from=1930&to=1930&view=log', 1930, 1930],
    ['from=%201928%20', 1928, 1935],
    ['from=%2B1928', 1928, 1935],
  ])('takes %j without a notice', (address, from, to) => {
    expect(read(address)).toEqual({ range: { from, to }, notices: [] });
  });

  test.each([
    ['from=x', 1925, 1935, ['“x” is not a year: shown from 1925.']],
    ['from=', 1925, 1935, ['“” is not a year: shown from 1925.']],
    ['to=1930.5', 1925, 1935, ['“1930.5” is not a year: shown to 1935.']],
    ['to=1e3', 1925, 1935, ['“1e3” is not a year: shown to 1935.']],
    ['from=1900', 1925, 1935, ['1900 lies outside the years of the data, 1925 to 1935: shown from 1925.']],
    ['from=1936', 1935, 1935, ['1936 lies outside the years of the data, 1925 to 1935: shown from 1935.']],
    ['to=-5', 1925, 1925, ['-5 lies outside the years of the data, 1925 to 1935: shown to 1925.']],
    [`from=${'9'.repeat(100)}`, 1925, 1935, ['“999999999999999999999…” is not a year: shown from 1925.']],
    [
      'from=1933&to=1928',
      1928,
      1933,
      ['The first year, 1933, comes after the last, 1928: the two were exchanged.'],
    ],
    ['from=1928&from=1930', 1928, 1935, ['The address gives “from” 2 times: the first is used.']],
    [
      'from=x&to=2000',
      1925,
      1935,
      [
        '“x” is not a year: shown from 1925.',
        '2000 lies outside the years of the data, 1925 to 1935: shown to 1935.',
      ],
    ],
  ])('says in words what it could not use of %j', (address, from, to, notices) => {
    expect(read(address)).toEqual({ range: { from, to }, notices });
  });

  const names = fc.constantFrom('from', 'to', 'view', 'FROM');
  const values = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[+-]?\d{1,120}$/),
    fc.integer({ min: 1900, max: 1960 }).map(String),
    fc.constantFrom(
      '<script>alert(1)</script>',
      'NaN',
      'Infinity',
      '0x7d0',
      '１９２８',
      '1928\u0000',
      '1 928',
      '-0',
    ),
  );
  const addresses = fc.array(fc.tuple(names, values)).map((pairs) => new URLSearchParams(pairs));
  const anyBounds = fc
    .tuple(fc.integer({ min: 1, max: 3000 }), fc.nat(200))
    .map(([from, length]) => ({ from, to: from + length }));

  test('gives two whole years in order and within the bounds for any address whatever', () => {
    fc.assert(
      fc.property(addresses, anyBounds, (params, within) => {
        const { range, notices } = readYearRange(params, within);
        expect(yearsOf(within)).toEqual(expect.arrayContaining([range.from, range.to]));
        expect(range.from).toBeLessThanOrEqual(range.to);
        expect(notices.every((notice) => /^[“T\d-].+\.$/su.test(notice))).toBe(true);
      }),
    );
  });

  test('reads back what writeYearRange(params, range, bounds) wrote, and notices nothing', () => {
    const ordered = fc.tuple(anyBounds, fc.nat(200), fc.nat(200)).map(([within, a, b]) => {
      const [from, to] = [a, b].map((n) => Math.min(within.from + n, within.to)).sort((x, y) => x - y);
      return { within, range: { from: from ?? 0, to: to ?? 0 } };
    });
    fc.assert(
      fc.property(addresses, ordered, (params, { within, range }) => {
        const address = new URLSearchParams(writeYearRange(params, range, within));
        expect(readYearRange(address, within)).toEqual({ range, notices: [] });
        expect(address.getAll('view')).toEqual(params.getAll('view'));
      }),
    );
  });
});
