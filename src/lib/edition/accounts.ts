import type { Claim } from '../claims/claim';
import type { Fault } from '../faults/fault';
import type { Exclusion } from '../observations/exclusion';
import { numeralsOf } from '../observations/numerals';
import type { DatedEvent, Observation } from '../observations/observed';
import { contextOf } from '../sources/context';
import type { Place } from '../sources/selector';
import type { Edition } from './edition';

/** Words of the emended text with the annotation that accounts for them. */
export type Account = { readonly place: Place } & (
  | { readonly kind: 'datum' | 'date'; readonly of: Observation }
  | { readonly kind: 'event'; readonly of: DatedEvent; readonly name: boolean }
  | { readonly kind: 'claim'; readonly of: Claim }
  | { readonly kind: 'exclusion'; readonly of: Exclusion }
);

/** What accounts are made from. */
type Annotations = Pick<Edition, 'observations' | 'events' | 'claims' | 'exclusions'>;

/**
 * All accounts, by precedence: what is a value of the data comes before what dates one, that before what dates or
 * names an event, that before what the author asserts, and what is left out comes last. Where the words of two
 * accounts overlap, a numeral in both is told under the first.
 */
export function accountsOf({ observations, events, claims, exclusions }: Annotations): readonly Account[] {
  return [
    ...observations.flatMap((of) =>
      [of.figure, ...of.again].map(({ place }) => ({ kind: 'datum', of, place }) as const),
    ),
    ...observations.flatMap((of) => (of.dated ? [{ kind: 'date', of, place: of.dated.place } as const] : [])),
    ...events.flatMap((of) => [
      { kind: 'event', of, place: of.dated.place, name: false } as const,
      ...of.names.map((place) => ({ kind: 'event', of, place, name: true }) as const),
    ]),
    ...claims.flatMap((of) => of.places.map(({ place }) => ({ kind: 'claim', of, place }) as const)),
    ...exclusions.map((of) => ({ kind: 'exclusion', of, place: of.place }) as const),
  ];
}

/** The accounts of a numeral, by precedence: those in whose words it lies whole. */
export function accountsAt({ start, end }: Place, accounts: readonly Account[]): readonly Account[] {
  return accounts.filter(({ place }) => place.start <= start && end <= place.end);
}

/** The fault of a place that holds a numeral for which no annotation accounts. */
export function unaccounted({ source }: Pick<Edition, 'source'>, place: Place): Fault {
  const { before, words, after } = contextOf(source.text.emended, place, 24);
  return {
    file: `sources/${source.record.text.file}`,
    id: source.record.id,
    field: source.sections.find((each) => each.start <= place.start && place.end <= each.end)?.id ?? '-',
    problem: 'number without an annotation',
    got: `“${words}” in “${before}${words}${after}”`,
    expected: 'the words of a figure, a date, an event, a claim or an exclusion that hold it',
  };
}

/**
 * Proves that every numeral and number word of the emended text is accounted for. Adds to `faults` for each that is not.
 */
export function proveAccounts(edition: Annotations & Pick<Edition, 'source'>, faults: Fault[]): void {
  const accounts = accountsOf(edition);
  for (const numeral of numeralsOf(edition.source.text.emended)) {
    if (accountsAt(numeral, accounts).length === 0) faults.push(unaccounted(edition, numeral));
  }
}
