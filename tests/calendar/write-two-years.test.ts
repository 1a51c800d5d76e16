import { describe, expect, test } from 'vitest';
import { readTwoYears } from '$lib/calendar/two-years';
import { writeTwoYears } from '$lib/calendar/write-two-years';

const BOUNDS = { from: 1924, to: 1936 };
const years = { a: 1925, b: 1935 };

describe('writeTwoYears(params, years, picks)', () => {
  test.each([
    ['', [], '?a=1925&b=1935'],
    ['x=1&a=1', [], '?x=1&a=1925&b=1935'],
    [
      'pick=other&note=kept',
      ['circulation-1935-later'],
      '?note=kept&a=1925&b=1935&pick=circulation-1935-later',
    ],
    ['', ['one', 'two & three'], '?a=1925&b=1935&pick=one&pick=two+%26+three'],
  ])('beside %j and with %j writes %j', (search, picks, written) => {
    expect(writeTwoYears(new URLSearchParams(search), years, picks)).toBe(written);
  });

  test('is read back by readTwoYears() without a notice, and leaves the params alone', () => {
    const params = new URLSearchParams('a=1');
    const written = new URLSearchParams(writeTwoYears(params, years));
    expect(readTwoYears(written, BOUNDS, { a: 1928, b: 1933 })).toEqual({ years, notices: [] });
    expect(params.toString()).toBe('a=1');
  });
});
