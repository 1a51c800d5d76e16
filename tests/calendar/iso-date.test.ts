import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayInWords,
  isoDate,
  lastDayOfMonth,
  midpoint,
  monthNumber,
  MONTHS,
  spanInWords,
  timeOf,
  yearOf,
} from '$lib/calendar/iso-date';
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

describe('monthNumber(name)', () => {
  test.each(MONTHS.map((name, index) => [name, index + 1] as const))(
    'of %s is %d, in any case',
    (name, number) => {
      expect(monthNumber(name)).toBe(number);
      expect(monthNumber(name.toUpperCase())).toBe(number);
    },
  );

  test.each(['Brumaire', '', 'Jan'])('throws for %j', (name) => {
    expect(() => monthNumber(name)).toThrow(new RangeError(`not a month: ${JSON.stringify(name)}`));
  });
});

describe('dayInWords(date)', () => {
  test('has no leading zero', () => {
    expect(dayInWords(day('1925-01-01'))).toBe('1 January 1925');
    expect(dayInWords(day('1935-12-31'))).toBe('31 December 1935');
  });
});

describe('spanInWords(earliest, latest)', () => {
  test.each([
    ['a day', '1925-01-01', '1925-01-01', '1 January 1925'],
    ['a whole year', '1926-01-01', '1926-12-31', '1926'],
    ['a whole month', '1935-11-01', '1935-11-30', 'November 1935'],
    ['February of a leap year', '1932-02-01', '1932-02-29', 'February 1932'],
    ['part of February of a leap year', '1932-02-01', '1932-02-28', '1 February to 28 February 1932'],
    ['part of a year', '1935-01-02', '1935-12-31', '2 January to 31 December 1935'],
    ['the first half of a year', '1936-01-01', '1936-06-30', 'first half of 1936'],
    ['whole years', '1921-01-01', '1922-12-31', '1921 to 1922'],
    ['parts of years', '1935-01-01', '1936-06-30', '1 January 1935 to 30 June 1936'],
  ])('names %s', (_what, earliest, latest, words) => {
    expect(spanInWords(day(earliest), day(latest))).toBe(words);
  });
});
