import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanInWords } from '$lib/calendar/date-words';
import { DATE_FORMS, dateFormOf, readDate } from '$lib/calendar/read-date';

describe('readDate(phrase)', () => {
  test.each([
    ['at the beginning of 1925', '1925-01-01', '1925-01-01'],
    ['by the beginning of 1928', '1928-01-01', '1928-01-01'],
    ['the beginning of 1933', '1933-01-01', '1933-01-01'],
    ['1935 opened', '1935-01-01', '1935-01-01'],
    ['By January 1936', '1936-01-01', '1936-01-01'],
    ['by October 1935', '1935-10-01', '1935-10-01'],
    ['in November 1935', '1935-11-01', '1935-11-30'],
    ['In July 1931', '1931-07-01', '1931-07-31'],
    ['february 1932', '1932-02-01', '1932-02-29'],
    ['in 1926', '1926-01-01', '1926-12-31'],
    ['of 1924', '1924-01-01', '1924-12-31'],
    ['for 1936', '1936-01-01', '1936-12-31'],
    ['until 1934', '1934-01-01', '1934-12-31'],
    ['(1935)', '1935-01-01', '1935-12-31'],
    [' 1899 ', '1899-01-01', '1899-12-31'],
  ])('reads %j', (phrase, earliest, latest) => {
    expect(readDate(phrase)).toEqual({ earliest, latest });
  });

  test.each([
    '',
    'now',
    'from year to year',
    'at the dawn of the NEP',
    'By October',
    'by 1935',
    'in 1735',
    'in 2024',
    'in 19244',
    'in 19l4',
    'the middle of 1925',
    'in Brumaire 1931',
    'in May, 1931',
    'until the end of 1934',
    '1935 opened with',
  ])('reads nothing in %j, which fixes no days by itself', (phrase) => {
    expect(readDate(phrase)).toBeUndefined();
  });

  test('never throws, and what it reads begins no later than it ends', () => {
    const words = fc.constantFrom(
      'at',
      'by',
      'in',
      'the beginning of',
      'January',
      'february',
      '1900',
      '1935',
      '(',
    );
    const phrases = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(phrases, (phrase) => {
        const span = readDate(phrase);
        expect(span === undefined || span.earliest <= span.latest).toBe(true);
      }),
    );
  });
});

describe('DATE_FORMS', () => {
  test.each(DATE_FORMS)('say of $example what it becomes: $becomes', (form) => {
    const span = readDate(form.example);
    expect(span && spanInWords(span.earliest, span.latest)).toBe(form.becomes);
    expect(dateFormOf(form.example)).toBe(form);
  });

  test('say so of every other phrase in their form: one day where they say the first day', () => {
    const years = fc.integer({ min: 1800, max: 1999 }).map(String);
    const months = fc.constantFrom('January', 'february', 'December');
    const phrases = fc
      .tuple(
        fc.constantFrom('the beginning of Y', 'Y opened', 'by M Y', 'in M Y', 'M Y', 'until Y'),
        months,
        years,
      )
      .map(([form, month, year]) => form.replace('M', month).replace('Y', year));
    fc.assert(
      fc.property(phrases, (phrase) => {
        const span = readDate(phrase);
        const oneDay = span?.earliest === span?.latest;
        expect(dateFormOf(phrase)?.days.startsWith('the first day'), phrase).toBe(oneDay);
      }),
    );
  });

  test('describe each its own form', () => {
    expect(new Set(DATE_FORMS.map(({ phrased }) => phrased)).size).toBe(DATE_FORMS.length);
  });
});
