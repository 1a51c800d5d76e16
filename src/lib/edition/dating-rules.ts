import { spanInWords } from '../calendar/date-words';
import { DATE_FORMS, dateFormOf, PRESENT_PHRASE } from '../calendar/read-date';
import { DATINGS, type Dating, type StatedDate } from '../calendar/stated-date';
import { accountsOf } from './accounts';
import type { Edition } from './edition';
import { fateTeller, type Fate } from './fate';

/** A form of date with how many dates of the data have it. */
interface DateRule {
  readonly phrased: string;
  readonly days: string;
  readonly example: string;
  readonly becomes: string;
  readonly count: number;
}

/** Dates that rest on one and the same reason. */
interface DateReason {
  readonly dating: Dating;
  readonly why: string;
  /** The phrases that the text has for them; none where it has no words. */
  readonly phrases: readonly string[];
  readonly dates: readonly Fate[];
}

/** How the edition dates what the text says. */
export interface DatingRules {
  readonly forms: readonly DateRule[];
  /** How many dates of the data have no phrase that fixes days. */
  readonly unread: number;
  readonly datings: readonly {
    readonly dating: Dating;
    readonly means: string;
    readonly figures: number;
    readonly events: number;
  }[];
  readonly reasons: readonly DateReason[];
}

/** The rules of dating with what they gave: made from the forms that are read and the dates that are entered. */
export function datingRules(edition: Edition): DatingRules {
  const { observations, events, source } = edition;
  const dates = [...observations, ...events].map(({ date }) => date);
  const { earliest, latest } = source.record.present;
  const count = (list: readonly { readonly date: StatedDate }[], dating: Dating) =>
    list.filter(({ date }) => date.dating === dating).length;
  return {
    forms: [
      ...DATE_FORMS.map((form) => ({
        phrased: form.phrased,
        days: form.days,
        example: form.example,
        becomes: form.becomes,
        count: dates.filter(({ phrase }) => dateFormOf(phrase) === form).length,
      })),
      {
        phrased: `“${PRESENT_PHRASE}”`,
        days: 'the time of writing',
        example: PRESENT_PHRASE,
        becomes: spanInWords(earliest, latest),
        count: dates.filter(({ phrase }) => phrase === PRESENT_PHRASE).length,
      },
    ],
    unread: dates.filter(({ phrase }) => phrase !== PRESENT_PHRASE && !dateFormOf(phrase)).length,
    datings: (Object.keys(DATINGS) as Dating[]).map((dating) => ({
      dating,
      means: DATINGS[dating],
      figures: count(observations, dating),
      events: count(events, dating),
    })),
    reasons: reasonsOf(edition),
  };
}

function reasonsOf(edition: Edition): readonly DateReason[] {
  const tell = fateTeller(edition);
  const dated = accountsOf(edition).flatMap((account, index, all) => {
    if (account.kind !== 'datum' && account.kind !== 'event') return [];
    // A figure said twice, or an event with a name, has one date.
    if (all.findIndex((each) => each.of === account.of) !== index) return [];
    const { why, dating, phrase } = account.of.date;
    return why === undefined ? [] : [{ why, dating, phrase, fate: tell(account) }];
  });
  return [...new Set(dated.map(({ why }) => why))].map((why) => {
    const same = dated.filter((each) => each.why === why);
    return {
      why,
      dating: same[0]?.dating ?? 'inferred',
      phrases: [...new Set(same.map(({ phrase }) => phrase))].filter((phrase) => phrase !== ''),
      dates: same.map(({ fate }) => fate),
    };
  });
}
