import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Fault } from '$lib/faults/fault';
import { DatedEventSchema } from '$lib/observations/dated-event';
import { proveEvent } from '$lib/observations/prove';
import { expectFaults } from '../faults/expect-faults';
import { groundOf } from './sample';

const SENTENCES = {
  gold: 'The reserve, in 1926 164 million rubles, is more than a billion.',
  final: 'The final 8.4 billion rubles, the six conditions.',
};
const ground = groundOf(Object.values(SENTENCES).join(' '), SENTENCES);
const inferred = {
  phrase: '',
  earliest: '1929-01-01',
  latest: '1929-01-01',
  dating: 'inferred',
  why: 'The text goes from year to year.',
};
const stated = { phrase: 'in 1926', earliest: '1926-01-01', latest: '1926-12-31', dating: 'stated' };

describe('proveEvent(curated, ground, file, faults)', () => {
  const EVENT = { id: 'event', label: 'The gold', quotation: 'gold', date: stated, statements: [1] };
  function proveIt(change: object) {
    const faults: Fault[] = [];
    return {
      event: proveEvent(v.parse(DatedEventSchema, { ...EVENT, ...change }), ground, 'file.json', faults),
      faults,
    };
  }

  test('gives an event with the words that date it, and the places of its names', () => {
    const dated = { quotation: 'gold', words: 'in 1926' };
    const { event, faults } = proveIt({
      quotation: 'final',
      names: ['six conditions'],
      dated,
      short: 'gold',
    });
    expect(faults).toEqual([]);
    expect(event).toMatchObject({
      short: 'gold',
      quotation: { id: 'final' },
      dated: { words: 'in 1926', quotation: { id: 'gold' } },
      asPrinted: 'in 1926',
      statements: [1],
    });
    const names = event?.names.map(({ start, end }) => ground.source.text.emended.slice(start, end));
    expect(names).toEqual(['six conditions']);
  });

  test.each([
    [
      'an event that no words date',
      { date: inferred },
      'event without words that date it: "" (file.json, event, date.phrase); expected words of the quotation',
    ],
    [
      'a quotation that there is not',
      { quotation: 'none' },
      'missing reference: "none" (file.json, event, date.quotation); expected the id of a quotation that was found',
    ],
    [
      'words that are not there',
      { date: { ...stated, phrase: '1926.' } },
      'date not fixed by its phrase: stated, "1926." (file.json, event, date.dating); expected inferred',
    ],
  ])('reports %s, and gives none', (_what, change, line) => {
    const { event, faults } = proveIt(change);
    expectFaults(faults.slice(0, 1), [line]);
    expect(event).toBeUndefined();
  });

  test('reports a name that the quotation lacks, and keeps the event', () => {
    const { event, faults } = proveIt({ names: ['six conditions'] });
    expectFaults(faults, [
      'words not found: "six conditions" (file.json, event, names.words); expected these words to the letter (in gold)',
    ]);
    expect(event?.names).toEqual([]);
  });
});
