import { FaultsError } from '../faults/fault';
import { numeralsOf } from '../observations/numerals';
import { contextOf, type Context } from '../sources/context';
import type { Place } from '../sources/selector';
import { accountsAt, accountsOf, unaccounted, type Account } from './accounts';
import type { Edition } from './edition';
import { fateTeller, type Fate } from './fate';
import { textAnchor, type TextAnchor } from './text-anchor';

/**
 * One numeral of the text, or a few side by side (“0.7 billion”), or a quantitative statement that has none, and what
 * became of it.
 */
export interface AuditEntry extends TextAnchor {
  /** The numerals with the words around them, or the words of the statement alone. */
  readonly context: Context;
  /** How many numerals: none for a statement in words alone. */
  readonly numerals: number;
  /** The characters of the document; empty where it lacks them. */
  readonly received: string;
  /** The emendation that mended it, if one did. */
  readonly emendation: string | undefined;
  readonly fate: Fate;
  /** What else the same words belong to. */
  readonly also: readonly Fate[];
}

/** The entries of one section, in the order of the text. */
export interface AuditSection {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly entries: readonly AuditEntry[];
}

/** Characters around a numeral: enough to know the sentence again. */
const REACH = 22;

/**
 * The audit: every numeral and number word of the emended text, in order, with what became of it, and among them
 * each quantitative statement that is told without a numeral of its own.
 * Throws a `FaultsError` with every numeral that no annotation accounts for.
 */
export function auditOf(edition: Edition): readonly AuditSection[] {
  const accounts = accountsOf(edition);
  const tell = fateTeller(edition);
  const numerals = numeralsOf(edition.source.text.emended).map((place): Draft => {
    return { place, numerals: 1, found: accountsAt(place, accounts) };
  });
  const lost = numerals.filter(({ found }) => found.length === 0);
  if (lost.length > 0) throw new FaultsError(lost.map(({ place }) => unaccounted(edition, place)));

  const drafts = [...joined(numerals, edition.source.text.emended), ...wordless(accounts, numerals)];
  return edition.source.sections.map(({ id, number, title, start, end }) => ({
    id,
    number,
    title,
    entries: drafts
      .filter(({ place }) => start <= place.start && place.end <= end)
      .sort((a, b) => a.place.start - b.place.start)
      .flatMap((draft) => {
        const [fate, ...also] = eachOnce(draft.found).map(tell);
        return fate ? [{ ...wordsAt(edition, draft), numerals: draft.numerals, fate, also }] : [];
      }),
  }));
}

/** Words of the text with their accounts, by precedence. */
interface Draft {
  readonly place: Place;
  readonly numerals: number;
  readonly found: readonly Account[];
}

/** Numerals side by side in the words of the very same accounts are told together: “0.7 billion”. */
function joined(numerals: readonly Draft[], text: string): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const each of numerals) {
    const last = drafts.at(-1);
    const same =
      last?.found.length === each.found.length && last.found.every((it, at) => it === each.found[at]);
    if (last && same && text.slice(last.place.end, each.place.start).trim() === '') {
      const place = { start: last.place.start, end: each.place.end };
      drafts[drafts.length - 1] = { ...last, place, numerals: last.numerals + each.numerals };
    } else drafts.push(each);
  }
  return drafts;
}

/** The statements that no numeral tells: the first place of each annotation that is no numeral’s first account. */
function wordless(accounts: readonly Account[], numerals: readonly Draft[]): readonly Draft[] {
  const told = new Set<Account['of']>();
  for (const { found } of numerals) {
    const [first] = found;
    // A date makes no statement: that of its figure must be told by the figure's own words.
    if (first && first.kind !== 'date') told.add(first.of);
  }
  return accounts.flatMap((account) => {
    const { kind, of, place } = account;
    if (kind === 'date' || of.statements.length === 0 || told.has(of)) return [];
    told.add(of);
    return [{ place, numerals: 0, found: [account] }];
  });
}

/** Accounts without those of an annotation that stands before. */
function eachOnce(accounts: readonly Account[]): readonly Account[] {
  return accounts.filter(({ of }, index) => accounts.findIndex((each) => each.of === of) === index);
}

function wordsAt(
  edition: Edition,
  { place, numerals }: Draft,
): Omit<AuditEntry, 'numerals' | 'fate' | 'also'> {
  const { text, sections } = edition.source;
  const anchor = textAnchor(edition, place);
  const section = sections.find(({ number }) => number === anchor.section);
  const received = text.toReceived(place);
  const edit = text.emendations.find(({ emended }) => emended.start < place.end && place.start < emended.end);
  return {
    ...anchor,
    context: contextOf(text.emended, place, REACH, numerals === 0 ? place : section),
    received: text.received.slice(received.start, received.end).replaceAll(/\s+/g, ' '),
    emendation: edit?.emendation.id,
  };
}
