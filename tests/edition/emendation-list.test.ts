import { describe, expect, test } from 'vitest';
import { digitsReadAsLetters, emendationList } from '$lib/edition/emendation-list';
import { EMENDATION_KINDS } from '$lib/sources/emendation';
import { sampleEmendation, sampleSource } from '../sources/sample';
import { sampleEdition } from './sample';

const { source, quotations } = sampleEdition;
const { emendations, received } = source.text;
const kinds = emendationList(sampleEdition);
const groups = kinds.flatMap((kind) => kind.groups.map((group) => ({ ...group, kind: kind.kind })));

describe('emendationList(edition)', () => {
  test('has every emendation once, under its kind and its evidence', () => {
    const told = groups.flatMap(({ kind, evidence, entries }) =>
      entries.map(({ id, emended, received: { words } }) => ({ id, kind, evidence, emended, words })),
    );
    const known = emendations.map(({ emendation: { id, kind, evidence, emended, received: selector } }) => {
      return { id, kind, evidence, emended, words: selector.exact };
    });
    const byId = (a: { readonly id: string }, b: { readonly id: string }) => a.id.localeCompare(b.id);
    expect(told.toSorted(byId)).toEqual(known.toSorted(byId));
  });

  test('says each evidence of a kind once, and counts each kind', () => {
    for (const { kind, means, count, groups: own } of kinds) {
      expect(new Set(own.map(({ evidence }) => evidence)).size).toBe(own.length);
      expect(own.flatMap(({ entries }) => entries)).toHaveLength(count);
      expect(means).toBe(EMENDATION_KINDS[kind]);
    }
    expect(kinds.map(({ kind }) => kind)).toEqual(Object.keys(EMENDATION_KINDS));
  });

  test('shows each among words of the received text', () => {
    const plain = received.replaceAll(/\s+/g, ' ');
    for (const { received: context, id } of groups.flatMap(({ entries }) => entries)) {
      const words = context.words.replaceAll(/\s+/g, ' ');
      const around = context.before.replace('…\u00a0', '') + words + context.after.replace('\u00a0…', '');
      expect(plain, id).toContain(around.replaceAll(/ +/g, ' ').trim());
    }
  });

  test('leads to the quotation around it, and else to its section', () => {
    const entry = (wanted: string) =>
      groups.flatMap(({ entries }) => entries).find(({ id }) => id === wanted);
    expect(entry('francs-13')).toMatchObject({ section: 2, anchor: 'two-parities' });
    expect(entry('word-country')).toMatchObject({ section: 1, anchor: 'money-and-plan' });
    const anchors = new Set<string>([...quotations.keys(), ...source.sections.map(({ id }) => id)]);
    for (const { anchor } of groups.flatMap(({ entries }) => entries)) expect(anchors).toContain(anchor);
  });
});

describe('digitsReadAsLetters(text)', () => {
  test('names the two of the text', () => {
    const found = digitsReadAsLetters(source.text).map(({ received: { exact }, emended }) => [
      exact,
      emended,
    ]);
    expect(found).toEqual([
      ['consequent1y', 'consequently'],
      ['0 f', 'of'],
    ]);
  });

  test('names none whose digits become a number, in whatever way', () => {
    const { text } = sampleSource('In 19l4, 1I and c1ear o1e.', [
      sampleEmendation('19l4', '1914'),
      sampleEmendation('1I', 'eleven'),
      sampleEmendation('c1ear', 'clear'),
      sampleEmendation('o1e', 'one'),
    ]);
    expect(digitsReadAsLetters(text).map(({ emended }) => emended)).toEqual(['clear']);
  });
});
