import { describe, expect, test } from 'vitest';
import { monthNumber, MONTHS } from '$lib/calendar/months';

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
