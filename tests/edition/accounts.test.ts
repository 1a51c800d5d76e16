import { describe, expect, test } from 'vitest';
import { accountsAt, accountsOf, proveAccounts, unaccounted } from '$lib/edition/accounts';
import type { Fault } from '$lib/faults/fault';
import { numeralsOf } from '$lib/observations/numerals';
import { sampleEdition } from './sample';

const { source, observations, events, claims, exclusions } = sampleEdition;
const { emended } = source.text;
const accounts = accountsOf(sampleEdition);

/** What is told of the words, by precedence, in the sentence that begins so. */
function told(sentence: string, words: string): string[] {
  const start = emended.indexOf(words, emended.indexOf(sentence));
  return accountsAt({ start, end: start + words.length }, accounts).map(({ kind, of }) => `${kind} ${of.id}`);
}

describe('accountsAt(place, accounts)', () => {
  test.each([
    ['The final figure', '8.4', ['datum circulation-1933', 'claim feverish-rise']],
    ['The final figure', '1933', ['date circulation-1933']],
    ['Paper-money inflation', '1934', ['event inflation-stopped-1934', 'claim inflation-stopped-in-1934']],
    ['In July 1931', 'six', ['event six-conditions-of-stalin']],
    ['The coverage, therefore', '12.5', ['claim coverage-of-12-5']],
    ['These two problems', 'two', ['exclusion two-problems']],
    ['The final figure', 'reached', []],
  ])('in “%s …” tells of %j %j', (sentence, words, expected) => {
    expect(told(sentence, words)).toEqual(expected);
  });

  test('tells of nothing where a place lies only in part within the words', () => {
    const [first] = accounts;
    const { start, end } = first?.place ?? { start: 0, end: 0 };
    expect(accountsAt({ start, end }, accounts)).toContain(first);
    expect(accountsAt({ start: start - 1, end }, accounts)).not.toContain(first);
    expect(accountsAt({ start, end: end + 1 }, accounts)).not.toContain(first);
  });
});

describe('proveAccounts(edition, faults)', () => {
  function faultsOf(change: Partial<Parameters<typeof proveAccounts>[0]>): Fault[] {
    const faults: Fault[] = [];
    proveAccounts({ ...sampleEdition, ...change }, faults);
    return faults;
  }

  test('finds no fault in the edition', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test('tells each numeral that is left to no one, with its section and what stands around it', () => {
    const faults = faultsOf({ exclusions: exclusions.filter(({ id }) => id !== 'first-and-second-plan') });
    expect(faults.map(({ field, got }) => [field, got.split(' in ')[0]])).toEqual([
      ['stakhanov-movement', '“first”'],
      ['stakhanov-movement', '“five”'],
      ['stakhanov-movement', '“second”'],
    ]);
    expect(faults[1]).toMatchObject({
      file: 'sources/revolution-betrayed.txt',
      id: 'revolution-betrayed',
      problem: 'number without an annotation',
    });
    expect(faults[1]?.got).toContain('years of the first five-year plan and');
  });

  test('finds the numerals of every annotation that is taken away, unless another has them too', () => {
    const lists = { observations, events, claims, exclusions };
    for (const [kind, list] of Object.entries(lists)) {
      for (const gone of list) {
        const rest = { ...lists, [kind]: list.filter((each) => each !== gone) };
        const left = accountsOf(rest);
        const lost = numeralsOf(emended).filter((numeral) => accountsAt(numeral, left).length === 0);
        expect(
          faultsOf(rest).map(({ got }) => got.split(' in ')[0]),
          gone.id,
        ).toEqual(lost.map(({ words }) => `“${words}”`));
      }
    }
  });
});

describe('unaccounted(edition, place)', () => {
  test('names no section for a place outside them', () => {
    expect(unaccounted({ source: { ...source, sections: [] } }, { start: 0, end: 1 }).field).toBe('-');
  });
});
