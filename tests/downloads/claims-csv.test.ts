import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { CLAIM_COLUMNS, claimsCsv } from '$lib/downloads/claims-csv';
import { sampleEdition, SITE } from '../edition/sample';

const NAMES: readonly string[] = CLAIM_COLUMNS.map(({ name }) => name);

const imprint = { source: sampleEdition.source, site: SITE };
const csv = claimsCsv(sampleEdition.claims, imprint);
const cells: string[][] = parse(csv, { recordDelimiter: '\r\n' });
const [header = [], ...lines] = cells;
function rowOf(id: string): Readonly<Record<string, string>> {
  const line = lines.find(([first]) => first === id);
  if (!line) throw new Error(`no line of ${id}`);
  return Object.fromEntries(header.map((column, index) => [column, line[index] ?? '']));
}

describe('claimsCsv(claims, imprint)', () => {
  test('of no claims is the header alone', () => {
    expect(claimsCsv([], imprint)).toBe(`${NAMES.join(',')}\r\n`);
  });

  test('has one row for each claim, in order', () => {
    expect(header).toEqual(NAMES);
    expect(lines.map(([id]) => id)).toEqual(sampleEdition.claims.map(({ id }) => id));
    expect(csv).not.toMatch(/NaN|Infinity|undefined|\bnull\b/);
  });

  test('gives the calculation with its inputs by their ids, and the result with its bounds', () => {
    expect(rowOf('coverage-of-12-5')).toMatchObject({
      quotation: 'The coverage, therefore, amounts to only 12.5 per cent.',
      quotation_url: `${SITE}/text/#coverage`,
      derivation: 'gold-coverage',
      formula: 'gold reserve ÷ bank notes in circulation × 100',
      inputs:
        'gold reserve: more than 1,000 million rubles (gold-reserve-1936); bank notes in circulation: about 8 billion rubles (bank-notes-1936)',
      value: '12.5',
      unit: 'per cent',
      low: '11.76',
      high: '',
      relation: 'approx',
      asserted: '12.5 per cent (12.45 to 12.55)',
      verdict: 'agrees within rounding',
    });
  });

  test('gives of several steps the first that settles the verdict', () => {
    expect(rowOf('years-of-retreat')).toMatchObject({
      value: '11.6',
      verdict: 'disagrees',
      inputs:
        'first figure: 6.9 billion rubles (circulation-1934); second figure: 7.7 billion rubles (circulation-1935)',
    });
  });

  test('leaves empty what was not computed, and says what is needed and what other works say', () => {
    const row = rowOf('half-of-the-livestock');
    for (const column of [
      'derivation',
      'formula',
      'inputs',
      'value',
      'unit',
      'low',
      'high',
      'relation',
      'asserted',
    ])
      expect(row[column], column).toBe('');
    expect(row['reason']).toBe(
      'It needs what the text does not give: counts of the livestock before and after collectivization. By head the references give a loss of 55.4 per cent from 1929 to 1934: cattle 42, pigs 41, sheep 66, goats 63, horses 53.',
    );
  });

  test('quotes every sentence of a claim once', () => {
    expect(rowOf('feverish-rise')['quotation']).toMatch(
      /^The subsequent curve .*8\.4! … The final figure .*1933\.$/,
    );
  });

  test('gives no number where the calculation was refused', () => {
    const [claim] = sampleEdition.claims;
    if (!claim) throw new Error('no claim');
    const refused = { refused: true, cause: 'missing', reason: 'None.', nearest: [] } as const;
    const verdict = 'not checkable from the text' as const;
    const [, line = []]: string[][] = parse(
      claimsCsv([{ ...claim, verdict, compared: [{ outcome: refused, verdict }] }], imprint),
    );
    expect(line[NAMES.indexOf('value')]).toBe('');
  });
});
