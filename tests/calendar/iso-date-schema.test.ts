import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { IsoDateSchema } from '$lib/calendar/iso-date-schema';

describe('IsoDateSchema', () => {
  test.each(['1925-01-01', '1932-02-29', '2000-02-29', '1935-12-31'])('takes %s', (text) => {
    expect(v.is(IsoDateSchema, text)).toBe(true);
  });

  test.each([
    '1925-02-30',
    '1933-02-29',
    '1900-02-29',
    '1925-13-01',
    '1925-00-01',
    '1925-1-1',
    '1925-01-01T00:00:00Z',
    '+001925-01-01',
    ' 1925-01-01',
    '1925',
    '',
    1925,
    null,
  ])('refuses %j', (value) => {
    expect(v.is(IsoDateSchema, value)).toBe(false);
  });
});
