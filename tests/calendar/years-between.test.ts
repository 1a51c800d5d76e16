import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, timeOf, type IsoDate } from '$lib/calendar/iso-date';
import { yearsBetween, yearsFrom } from '$lib/calendar/years-between';
import { day } from './day';

const days = fc
  .integer({ min: timeOf(isoDate(1861, 1, 1)), max: timeOf(isoDate(1999, 12, 31)) })
  .map((time) => new Date(time).toISOString().slice(0, 10) as IsoDate);

describe('yearsFrom(from, to)', () => {
  test.each([
    ['1928-01-01', '1933-01-01', 5],
    ['1925-01-01', '1928-01-01', 3],
    ['1935-01-01', '1935-01-02', 1 / 365],
    ['1936-01-01', '1936-12-31', 365 / 366],
    ['1924-12-31', '1935-11-01', 10 + 305 / 365],
    ['1924-02-29', '1925-03-01', 1],
    ['1924-02-29', '1928-02-29', 4],
    ['1933-01-01', '1933-01-01', 0],
    ['1933-01-01', '1928-01-01', -5],
  ])('from %s to %s is %d', (from, to, years) => {
    expect(yearsFrom(day(from), day(to))).toBeCloseTo(years, 12);
  });

  test('is a whole number between the same days of two years, whatever leap days lie between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 100 }), (from, years) => {
        fc.pre(!from.endsWith('02-29'));
        const to = isoDate(Number(from.slice(0, 4)) + years, Number(from.slice(5, 7)), Number(from.slice(8)));
        expect(yearsFrom(from, to)).toBe(years);
      }),
    );
  });

  test('never falls as the second day moves on, nor rises as the first does', () => {
    fc.assert(
      fc.property(days, days, days, (a, b, c) => {
        const [first, second, third] = [a, b, c].sort() as [IsoDate, IsoDate, IsoDate];
        expect(yearsFrom(first, third)).toBeGreaterThanOrEqual(yearsFrom(first, second));
        expect(yearsFrom(first, third)).toBeGreaterThanOrEqual(yearsFrom(second, third));
      }),
    );
  });
});

describe('yearsBetween(first, second)', () => {
  const of = (earliest: string, latest: string) => ({ earliest: day(earliest), latest: day(latest) });

  test('is one number between two days', () => {
    expect(yearsBetween(of('1928-01-01', '1928-01-01'), of('1933-01-01', '1933-01-01'))).toEqual({
      shortest: 5,
      longest: 5,
    });
  });

  test('runs from the nearest days of two spans to the farthest', () => {
    const { shortest, longest } = yearsBetween(
      of('1924-01-01', '1924-12-31'),
      of('1935-11-01', '1935-11-30'),
    );
    expect([shortest, longest].map((years) => years.toFixed(2))).toEqual(['10.84', '11.91']);
  });

  test('is nought or below where the spans may meet', () => {
    const year = of('1935-01-01', '1935-12-31');
    expect(yearsBetween(year, year).shortest).toBeLessThan(0);
  });
});
