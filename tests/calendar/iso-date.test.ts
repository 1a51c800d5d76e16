import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, lastDayOfMonth, midpoint, timeOf, yearOf } from '$lib/calendar/iso-date';
import { day } from './day';

const years = fc.integer({ min: 1000, max: 9999 });
const months = fc.integer({ min: 1, max: 12 });

describe('isoDate(year, month, day)', () => {
  test('writes two digits for month and day and four for the year', () => {
    expect(isoDate(1925, 1, 2)).toBe('1925-01-02');
    expect(isoDate(987, 11, 12)).toBe('0987-11-12');
  });

  test.each([
    [1925, 2, 29],
    [1925, 13, 1],
    [1925, 0, 1],
    [1925, 1, 32],
    [10_000, 1, 1],
    [1925, 1.5, 1],
    [NaN, 1, 1],
  ])('throws for %d, %d, %d', (...numbers) => {
    expect(() => isoDate(...numbers)).toThrow(RangeError);
  });
});

describe('lastDayOfMonth(year, month)', () => {
  test.each([
    [1925, 1, '1925-01-31'],
    [1935, 11, '1935-11-30'],
    [1932, 2, '1932-02-29'],
    [1900, 2, '1900-02-28'],
    [1935, 12, '1935-12-31'],
  ])('of %d, %d is %s', (year, month, last) => {
    expect(lastDayOfMonth(year, month)).toBe(last);
  });

  test('is followed by the first of the next month', () => {
    fc.assert(
      fc.property(years, months, (year, month) => {
        const next = new Date(timeOf(lastDayOfMonth(year, month)) + 86_400_000);
        expect([next.getUTCDate(), next.getUTCMonth()]).toEqual([1, month % 12]);
      }),
    );
  });
});

describe('timeOf(date), yearOf(date)', () => {
  test('are those of the day in UTC', () => {
    expect(timeOf(day('1970-01-02'))).toBe(86_400_000);
    expect(yearOf(day('1935-12-31'))).toBe(1935);
  });

  test('keep the order that ISO dates have as strings', () => {
    const days = fc
      .tuple(years, months, fc.integer({ min: 1, max: 28 }))
      .map((numbers) => isoDate(...numbers));
    fc.assert(fc.property(days, days, (a, b) => a < b === timeOf(a) < timeOf(b)));
  });
});

describe('midpoint(earliest, latest)', () => {
  test.each([
    ['a day is its start', '1933-01-01', '1933-01-01', '1933-01-01T00:00:00.000Z'],
    ['two days is the midnight between them', '1933-01-01', '1933-01-02', '1933-01-02T00:00:00.000Z'],
    ['a year is its middle, the last day included', '1926-01-01', '1926-12-31', '1926-07-02T12:00:00.000Z'],
  ])('of %s', (_what, earliest, latest, moment) => {
    expect(midpoint(day(earliest), day(latest)).toISOString()).toBe(moment);
  });
});
