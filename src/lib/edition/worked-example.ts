import { spanInWords } from '../calendar/date-words';
import { dateFormOf } from '../calendar/read-date';
import { formatNumber, intervalInWords } from '../quantities/format';
import { BOUNDS } from '../quantities/quantity';
import type { Relation } from '../quantities/relation';
import { contextOf, type Context } from '../sources/context';
import type { Place } from '../sources/selector';
import { accountsOf } from './accounts';
import type { Edition } from './edition';
import { fateTeller, type Fate } from './fate';
import { textAnchor } from './text-anchor';

/** One figure on its way from the document to the data, step by step. */
export interface WorkedExample {
  /** The words of figure and date with what lies between them, as received and as emended. */
  readonly received: Context;
  readonly emended: Context;
  readonly emendations: readonly {
    readonly id: string;
    readonly received: string;
    readonly emended: string;
    readonly evidence: string;
  }[];
  /** The id of the quotation in which it stands. */
  readonly quotation: string;
  readonly figure: {
    readonly words: string;
    readonly value: string;
    readonly unit: string;
    readonly relation: Relation;
  };
  readonly allows: { readonly words: string; readonly rule: string };
  readonly date: { readonly words: string; readonly phrased: string; readonly days: string };
  readonly datum: Fate;
}

const REACH = 40;

/**
 * The first figure of the text that shows every step: it is dated by its own phrase in its own sentence, and an
 * emendation mends that phrase or the figure. `undefined` where the text has none.
 */
export function workedExample(edition: Edition): WorkedExample | undefined {
  const { text } = edition.source;
  for (const account of accountsOf(edition)) {
    if (account.kind !== 'datum') continue;
    const { figure, dated, date, quantity, exact } = account.of;
    const form = dateFormOf(date.phrase);
    if (!dated || !form || date.dating !== 'stated' || dated.quotation !== figure.quotation) continue;
    const emendations = text.emendations.filter(({ emended }) =>
      [figure, dated].some(({ place }) => emended.start < place.end && place.start < emended.end),
    );
    if (emendations.length === 0) continue;
    const place: Place = {
      start: Math.min(figure.place.start, dated.place.start),
      end: Math.max(figure.place.end, dated.place.end),
    };
    return {
      received: contextOf(text.received, text.toReceived(place), REACH),
      emended: contextOf(text.emended, place, REACH),
      emendations: emendations.map(({ emendation: { id, received, emended, evidence } }) => ({
        id,
        received: received.exact,
        emended,
        evidence,
      })),
      quotation: textAnchor(edition, place).anchor,
      figure: {
        words: figure.words,
        value: formatNumber(quantity.value, quantity.decimals),
        unit: quantity.unit.id,
        relation: quantity.relation,
      },
      allows: {
        words: intervalInWords(quantity),
        rule: BOUNDS[exact ? 'exact' : quantity.relation].rule,
      },
      date: {
        words: dated.words,
        phrased: form.phrased,
        days: spanInWords(date.earliest, date.latest),
      },
      datum: fateTeller(edition)(account),
    };
  }
  return undefined;
}
