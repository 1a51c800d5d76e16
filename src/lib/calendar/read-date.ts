import { MONTHS, monthNumber } from './months';
import { isoDate, lastDayOfMonth, type IsoDate } from './iso-date';

/** The days that enclose what a text says; equal where it names one day. Both ends belong to the span. */
export interface DateSpan {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

const YEAR = String.raw`(1[89]\d\d)`;
const MONTH = `(${MONTHS.join('|')})`;

/** A form of date: how the text phrases it, which days enclose that, and how it is read. */
interface DateForm {
  readonly form: RegExp;
  readonly read: (...groups: readonly string[]) => DateSpan;
  /** The form in words. */
  readonly phrased: string;
  /** The days that it is read as, in words. */
  readonly days: string;
  /** A phrase of the text in this form. */
  readonly example: string;
  /** What the example becomes. */
  readonly becomes: string;
}

/** The forms of date that the text uses. A phrase is read by the first form that it has. */
export const DATE_FORMS: readonly DateForm[] = [
  {
    form: new RegExp(`^(?:(?:at|by) )?the beginning of ${YEAR}$`, 'i'),
    read: (year) => firstDay(Number(year), 1),
    phrased: '“the beginning of” a year, after “at”, “by” or neither',
    days: 'the first day of the year',
    example: 'at the beginning of 1925',
    becomes: '1 January 1925',
  },
  {
    form: new RegExp(`^${YEAR} opened$`),
    read: (year) => firstDay(Number(year), 1),
    phrased: 'a year that “opened”',
    days: 'the first day of the year',
    example: '1935 opened',
    becomes: '1 January 1935',
  },
  {
    form: new RegExp(`^by ${MONTH} ${YEAR}$`, 'i'),
    read: (month = '', year) => firstDay(Number(year), monthNumber(month)),
    phrased: '“by” a month of a year',
    days: 'the first day of the month: reached when it began',
    example: 'By January 1936',
    becomes: '1 January 1936',
  },
  {
    form: new RegExp(`^(?:in )?${MONTH} ${YEAR}$`, 'i'),
    read: (month = '', year) => wholeMonth(monthNumber(month), Number(year)),
    phrased: 'a month of a year, after “in” or alone',
    days: 'the whole month',
    example: 'in November 1935',
    becomes: 'November 1935',
  },
  {
    form: new RegExp(String.raw`^(?:in |of |for |until |\()?${YEAR}\)?$`, 'i'),
    read: (year) => wholeYear(Number(year)),
    phrased: 'a year, after “in”, “of”, “for”, “until”, in brackets or alone',
    days: 'the whole year',
    example: 'in 1926',
    becomes: '1926',
  },
];

/** The phrase that means the present of the work: its record says which days these are. */
export const PRESENT_PHRASE = 'now';

/** The form that a phrase has, or `undefined` for one that has none. */
export function dateFormOf(phrase: string): DateForm | undefined {
  return DATE_FORMS.find(({ form }) => form.test(phrase.trim()));
}

/**
 * The days that enclose a date as phrased, or `undefined` for a phrase that fixes none by itself
 * ("now", "from year to year", "at the dawn of the NEP"): those need an editor's ruling.
 */
export function readDate(phrase: string): DateSpan | undefined {
  const dateForm = dateFormOf(phrase);
  const match = dateForm?.form.exec(phrase.trim());
  return match ? dateForm?.read(...match.slice(1)) : undefined;
}

function firstDay(year: number, month: number): DateSpan {
  const day = isoDate(year, month, 1);
  return { earliest: day, latest: day };
}

function wholeMonth(month: number, year: number): DateSpan {
  return { earliest: isoDate(year, month, 1), latest: lastDayOfMonth(year, month) };
}

function wholeYear(year: number): DateSpan {
  return { earliest: isoDate(year, 1, 1), latest: isoDate(year, 12, 31) };
}
