import { describe, expect, test } from 'vitest';
import { accountsOf } from '$lib/edition/accounts';
import { realEdition } from './real';
import { sampleEmendation, sampleSource } from '../sources/sample';
import { uncoveredNumbers, unreadDigits } from './uncovered';

const { observations, exclusions, source } = realEdition;
const placesOf = (edition: Parameters<typeof accountsOf>[0]) => accountsOf(edition).map(({ place }) => place);
const places = placesOf(realEdition);

describe('the exclusions', () => {
  test('number their statements in the order of the text', () => {
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
