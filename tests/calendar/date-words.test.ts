import { describe, expect, test } from 'vitest';
import { dayInWords, spanInWords } from '$lib/calendar/date-words';
import { day } from './day';

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
