import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { assembleEdition } from '$lib/edition/assemble-edition';
import { proveRulings, RULINGS_FILE } from '$lib/edition/prove-rulings';
import { RulingsSchema, type Rulings } from '$lib/edition/ruling';
import { describeFault, type Fault } from '$lib/faults/fault';
import { altered } from './alter';
import { sampleEdition, sampleFiles, SITE } from './sample';

const OBSERVATIONS = 'annotations/revolution-betrayed/observations.json';
const EVENTS = 'annotations/revolution-betrayed/events.json';
const CLAIMS = 'claims/revolution-betrayed.json';

const rulings = v.parse(RulingsSchema, JSON.parse(new TextDecoder().decode(sampleFiles.get(RULINGS_FILE))));
function told(given: Partial<Rulings>, edition = sampleEdition): readonly string[] {
  const faults: Fault[] = [];
  proveRulings({ ...rulings, ...given }, edition, faults);
  return faults.map(describeFault);
}
const observation = (id: string, change: Readonly<Record<string, unknown>>) =>
  altered(sampleFiles, OBSERVATIONS, id, change);

describe('proveRulings(rulings, edition, faults)', () => {
  test('finds no fault where every ruling is held', () => {
    expect(told({})).toEqual([]);
  });

  test('tells a field that differs, with what was ruled', () => {
    const rows = rulings.rows.map((row) => (row.id === 'circulation-1933' ? { ...row, value: 8.5 } : row));
    expect(told({ rows })).toEqual([
      'ruling not held: 8.4 (rulings.json, circulation-1933, value); expected 8.5',
    ]);
  });

  test('holds a row to the fields that are ruled, and to no other', () => {
    const [row] = rulings.rows;
    expect(told({ rows: [{ id: row?.id ?? '' }] })).toEqual([]);
  });

  test('tells a ruled row that is gone', () => {
    const datasets = sampleEdition.datasets.filter(({ slug }) => slug !== 'gold-coverage');
    expect(told({}, { ...sampleEdition, datasets })).toEqual([
      'ruling not held: nothing (rulings.json, gold-coverage-1936, id); expected a row with this id',
    ]);
  });

  test('tells a figure in years that are ruled silent, between two years and without an end', () => {
    const series = 'currency-in-circulation' as Rulings['silent'][number]['series'];
    expect(told({ silent: [{ series, from: 1926, to: 1928 }] })).toEqual([
      'ruling not held: "circulation-1928" (rulings.json, currency-in-circulation, silent); expected no figure for 1926 to 1928',
    ]);
    expect(told({ silent: [{ series, from: 1935 }] })).toHaveLength(2);
    expect(told({ silent: [{ series, from: 1900, to: 1924 }] })).toEqual([]);
  });

  test('tells a verdict that comes out otherwise, and a claim that is gone', () => {
    const [first] = rulings.verdicts;
    if (!first) throw new Error('no verdict is ruled');
    expect(told({ verdicts: [{ ...first, verdict: 'disagrees' }] })).toEqual([
      'ruling not held: "agrees" (rulings.json, less-than-a-fourth, verdict); expected "disagrees"',
    ]);
    expect(told({ verdicts: [first] }, { ...sampleEdition, claims: [] })).toContain(
      'ruling not held: nothing (rulings.json, less-than-a-fourth, verdict); expected "agrees"',
    );
  });

  test('tells another text', () => {
    const [fault] = told({ text: { ...rulings.text, sha256: '0'.repeat(64) } });
    expect(fault).toContain('text.sha256); expected 0000');
  });

  test('tells a statement without an annotation, one with two kinds, and one beyond the last', () => {
    const { statements } = rulings.text;
    expect(told({ text: { ...rulings.text, statements: statements + 1 } })).toEqual([
      `ruling not held: [] (rulings.json, -, text.statements.${statements + 1}); expected one kind of annotation`,
    ]);
    expect(told({ text: { ...rulings.text, statements: statements - 1 } })).toEqual([
      expect.stringContaining(`["a number beyond the last statement",`),
    ]);
    const events = sampleEdition.events.map((event, at) =>
      at === 0 ? { ...event, statements: [2] } : event,
    );
    expect(told({}, { ...sampleEdition, events })).toContain(
      'ruling not held: ["observations","events"] (rulings.json, -, text.statements.2); expected one kind of annotation',
    );
  });
});

describe('assembleEdition(files, site) holds the rulings: it stops at', () => {
  test.each([
    [
      'another year that its phrase does not fix',
      observation('circulation-1930', { date: { earliest: '1930-06-01', latest: '1930-06-01' } }),
      '"1930-06-01" (rulings.json, circulation-1930, date_earliest); expected "1930-01-01"',
    ],
    [
      'a date called sure that is inferred',
      altered(sampleFiles, OBSERVATIONS, 'circulation-1935-later', {
        date: {
          latest: '1935-11-30',
          dating: 'inferred',
          why: 'An event of the text closes the span of it.',
        },
      }),
      '(rulings.json, circulation-1935-later, dating); expected "open"',
    ],
    [
      'a statement that no annotation accounts for any more',
      observation('population-1936', { statements: [] }),
      'ruling not held: [] (rulings.json, -, text.statements.2)',
    ],
    [
      'a statement that an event and a figure account for',
      altered(sampleFiles, EVENTS, 'bread-cards-abolished', { statements: [2] }),
      'text.statements.2); expected one kind of annotation',
    ],
    [
      'a claim that is read otherwise',
      altered(sampleFiles, CLAIMS, 'years-of-retreat', {
        check: { figures: ['circulation-1933', 'circulation-1934'] },
      }),
      '"agrees" (rulings.json, years-of-retreat, verdict); expected "disagrees"',
    ],
    [
      'a ruling of a kind that there is not',
      altered(sampleFiles, RULINGS_FILE, '', { counts: 3 }),
      'unknown field: counts (rulings.json, -, counts)',
    ],
    [
      'silence that ends before it begins',
      altered(sampleFiles, RULINGS_FILE, '', { silent: [{ series: 'notes', from: 1927, to: 1926 }] }),
      'expected years in their order',
    ],
  ])('%s', (_what, files, line) => {
    expect(() => assembleEdition(files, SITE)).toThrow(line);
  });
});
