import { MONTHS, monthNumber } from './months';
import { isoDate, lastDayOfMonth, type IsoDate } from './iso-date';

/** The days that enclose what a text says; equal where it names one day. Both ends belong to the span. */
export interface DateSpan {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}

const YEAR = String.raw`(1[89]\d\d)`;
const MONTH = `(${MONTHS.join('|')})`;

/** The forms of date that the text uses, each with the days that enclose it. */
const FORMS: readonly (readonly [RegExp, (...groups: readonly string[]) => DateSpan | undefined])[] = [
  // "at the beginning of 1925", "by the beginning of 1928", "1935 opened with": the first day of the year.
  [new RegExp(`^(?:(?:at|by) )?the beginning of ${YEAR}$`, 'i'), (year) => firstDay(Number(year), 1)],
  [new RegExp(`^${YEAR} opened$`), (year) => firstDay(Number(year), 1)],
  // "by January 1936": reached when the month began.
  [
    new RegExp(`^by ${MONTH} ${YEAR}$`, 'i'),
    (month = '', year) => firstDay(Number(year), monthNumber(month)),
  ],
  [
    new RegExp(`^(?:in )?${MONTH} ${YEAR}$`, 'i'),
    (month = '', year) => wholeMonth(monthNumber(month), Number(year)),
  ],
  [new RegExp(String.raw`^(?:in |of |for |until |\()?${YEAR}\)?$`, 'i'), (year) => wholeYear(Number(year))],
];

/**
 * The days that enclose a date as phrased, or `undefined` for a phrase that fixes none by itself
 * ("now", "from year to year", "at the dawn of the NEP"): those need an editor's ruling.
 */
export function readDate(phrase: string): DateSpan | undefined {
  for (const [form, reading] of FORMS) {
    const match = form.exec(phrase.trim());
    if (match) return reading(...match.slice(1));
  }
  return undefined;
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
