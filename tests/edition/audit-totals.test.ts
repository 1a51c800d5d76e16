import { describe, expect, test } from 'vitest';
import { auditOf } from '$lib/edition/audit';
import { totalsOf } from '$lib/edition/audit-totals';
import { numeralsOf } from '$lib/observations/numerals';
import { sampleEdition } from './sample';

const { observations, events, claims, exclusions, source } = sampleEdition;
const totals = totalsOf(auditOf(sampleEdition));
const fate = (kind: string) => totals.fates.find((each) => each.kind === kind);
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const statementsOf = (list: readonly { readonly statements: readonly number[] }[]) =>
  [...new Set(list.flatMap(({ statements }) => statements))].toSorted((a, b) => a - b);

describe('totalsOf(sections)', () => {
  test('counts every numeral of the text, and each in one fate and one section', () => {
    expect(totals.numerals).toBe(numeralsOf(source.text.emended).length);
    expect(sum(totals.sections)).toBe(totals.numerals);
    expect(sum(totals.fates.map(({ numerals }) => numerals))).toBe(totals.numerals);
    for (const each of [...totals.fates, ...totals.reasons]) expect(sum(each.sections)).toBe(each.numerals);
    expect(sum(totals.reasons.map(({ numerals }) => numerals))).toBe(fate('exclusion')?.numerals);
  });

  test('counts the 107 statements, each in the fate of the one kind of annotation that has it', () => {
    expect(totals.statements).toEqual(Array.from({ length: 107 }, (_, index) => index + 1));
    expect(fate('datum')?.statements).toEqual(statementsOf(observations));
    expect(fate('date')?.statements).toEqual([]);
    expect(fate('event')?.statements).toEqual(statementsOf(events));
    expect(fate('claim')?.statements).toEqual(statementsOf(claims));
    expect(fate('exclusion')?.statements).toEqual(statementsOf(exclusions));
    expect(sum(totals.fates.map(({ statements }) => statements.length))).toBe(107);
  });

  test('counts under each reason the statements that are left out for it, and names those left out for two', () => {
    for (const { reason, statements } of totals.reasons) {
      expect(statements).toEqual(statementsOf(exclusions.filter((each) => each.reason === reason)));
    }
    const told = totals.reasons.flatMap(({ statements }) => statements);
    expect(totals.twice).toEqual(told.filter((each, index) => told.indexOf(each) !== index));
  });

  test('knows the statements in words alone', () => {
    expect(totals.wordless).toContain(61);
    expect(totals.wordless).not.toContain(13);
    // “Any hundred Soviet workers”, and “after a few months, and even weeks”.
    expect(totals.wordless).not.toContain(98);
    expect(totals.wordless).toContain(99);
  });

  test('counts nothing where there is nothing', () => {
    expect(totalsOf([])).toMatchObject({
      numerals: 0,
      statements: [],
      sections: [],
      wordless: [],
      twice: [],
    });
  });
});
