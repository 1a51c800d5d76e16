import { describe, expect, test } from 'vitest';
import { accountsOf } from '$lib/edition/accounts';
import { realEdition } from '../edition/real';
import { sampleEmendation, sampleSource } from '../sources/sample';
import { uncoveredNumbers, unreadDigits } from './uncovered';

const { observations, events, claims, exclusions, source } = realEdition;
const placesOf = (edition: Parameters<typeof accountsOf>[0]) => accountsOf(edition).map(({ place }) => place);
const places = placesOf(realEdition);
const STATEMENTS = Array.from({ length: 107 }, (_, index) => index + 1);

/** The kinds of annotation that account for each statement. */
function kindsOf(kinds: Readonly<Record<string, readonly { readonly statements: readonly number[] }[]>>) {
  const found = new Map<number, Set<string>>();
  for (const [kind, annotations] of Object.entries(kinds)) {
    for (const statement of annotations.flatMap(({ statements }) => statements)) {
      found.set(statement, (found.get(statement) ?? new Set()).add(kind));
    }
  }
  return found;
}
const notOnce = (found: ReadonlyMap<number, ReadonlySet<string>>) =>
  STATEMENTS.filter((statement) => found.get(statement)?.size !== 1).map(
    (statement) => `${String(statement)}: ${[...(found.get(statement) ?? ['no annotation'])].join(' and ')}`,
  );

describe('the quantitative statements of the text', () => {
  const kinds = kindsOf({ observations, events, claims, exclusions });

  test('are each accounted for by one kind of annotation', () => {
    expect(notOnce(kinds)).toEqual([]);
  });

  test('are 107: no annotation names another', () => {
    expect([...kinds.keys()].filter((statement) => !STATEMENTS.includes(statement))).toEqual([]);
  });

  test('are found missing, and found twice', () => {
    const statements = STATEMENTS.filter((statement) => statement !== 52);
    const found = kindsOf({ observations: [{ statements }], claims: [{ statements: [3] }] });
    expect(notOnce(found)).toEqual(['3: observations and claims', '52: no annotation']);
  });

  test('stand in the order of the text within each kind', () => {
    const order = (list: readonly { readonly statements: readonly number[]; readonly at: number }[]) =>
      list.filter(({ statements }) => statements.length > 0).sort((a, b) => a.at - b.at);
    const excluded = order(exclusions.map(({ statements, place }) => ({ statements, at: place.start })));
    const numbers = excluded.map(({ statements }) => Math.min(...statements));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });
});

describe('the numbers of the text', () => {
  test('lie, each and every one, within the words of an annotation', () => {
    expect(uncoveredNumbers(source.text.emended, places)).toEqual([]);
  });

  test('lie there as received too, or in what an emendation reads as letters', () => {
    expect(unreadDigits(source.text, places)).toEqual([]);
  });

  test.each([
    ['a figure', ' Then 42 more.', '“42” in “'],
    ['a digit within a word', ' consequent1y', '“consequent1y” in “'],
    ['a number word', ' Then eleven more.', '“eleven” in “'],
    ['a fraction', ' Then ½ more.', '“½” in “'],
  ])('are found uncovered where %s is added', (_what, words, found) => {
    const [first] = uncoveredNumbers(source.text.emended + words, places);
    expect(first).toContain(found);
    expect(first).toContain(words);
  });

  test('are found uncovered where an annotation is taken away', () => {
    for (const taken of observations.filter(({ again, hedge }) => again.length === 0 && hedge === '')) {
      const rest = observations.filter((each) => each !== taken);
      const left = placesOf({ ...realEdition, observations: rest, claims: [] });
      expect(uncoveredNumbers(source.text.emended, left).join('\n'), taken.id).toContain('“');
    }
  });

  test('are found unread where the received text has one that no annotation has', () => {
    const { text } = sampleSource('It was 42, and consequent1y I3.', [
      sampleEmendation('consequent1y', 'consequently'),
      sampleEmendation('I3', '13'),
    ]);
    const heading = { start: 0, end: 7 };
    const found = unreadDigits(text, [heading]);
    expect(found.map((line) => line.slice(0, 3))).toEqual(['“4”', '“2”', '“3”']);
    const start = text.emended.indexOf('42');
    expect(unreadDigits(text, [heading, { start, end: start + 2 }])).toHaveLength(1);
  });
});
