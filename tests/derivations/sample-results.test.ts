import { describe, expect, test } from 'vitest';
import { multiple, percentageChange, share } from '$lib/derivations/change';
import { compareYears } from '$lib/derivations/compare-years';
import type { Derived, Outcome } from '$lib/derivations/derivation';
import { devaluationLoss, devaluationRise } from '$lib/derivations/devaluation';
import { goldContent } from '$lib/derivations/gold-content';
import { goldCoverage } from '$lib/derivations/gold-coverage';
import { annualGrowth, doublingTime } from '$lib/derivations/growth';
import { indexToBase } from '$lib/derivations/index-to-base';
import { realShare, realValue } from '$lib/derivations/real-value';
import { yearOnYear } from '$lib/derivations/year-on-year';
import type { DatasetRow } from '$lib/datasets/row';
import { formatNumber, hedgedFigure } from '$lib/quantities/format';
import { sampleEdition } from '../edition/sample';

const { datasets, references } = sampleEdition;
const rows = datasets.flatMap((dataset) => dataset.rows);
const found = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
  const entry = list.find((each) => each.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return entry;
};
const row = (id: string): DatasetRow => found(rows, id);
const rowsOf = (slug: string) => datasets.find((dataset) => dataset.slug === slug)?.rows ?? [];
function derived<F extends DatasetRow>(outcome: Outcome<F>): Derived<F> {
  if (outcome.refused) throw new Error(outcome.reason);
  return outcome;
}

/** Bounds as a page of figures prints them, to the nearest digit. */
const nearest = ({ low, high }: Derived, decimals: number) =>
  [low, high].map((bound) => (bound === null ? null : formatNumber(bound, decimals)));

/** The results of calculations on the sample, typed here by hand. */
describe('the figures of the sample give', () => {
  test.each<readonly [string, Outcome<DatasetRow>, string, number, readonly (string | null)[]]>([
    [
      'the rise',
      multiple(row('circulation-1928'), row('circulation-1933')),
      '4.94 times',
      2,
      ['4.77', '5.12'],
    ],
    [
      'its rate',
      annualGrowth(row('circulation-1928'), row('circulation-1933')),
      '+37.6 per cent a year',
      1,
      ['36.7', '38.6'],
    ],
    [
      'its doubling',
      doublingTime(row('circulation-1928'), row('circulation-1933')),
      '2.17 years',
      2,
      ['2.12', '2.22'],
    ],
    [
      'the fall of 1933',
      percentageChange(row('circulation-1933'), row('circulation-1934')),
      '−17.9 per cent',
      1,
      ['−18.9', '−16.8'],
    ],
    [
      'what is left of the ruble',
      share(row('franc-parity-1924'), row('franc-parity-1935')),
      '23.1 per cent',
      1,
      ['22.2', '24.0'],
    ],
    [
      'the same as a multiple',
      multiple(row('franc-parity-1924'), row('franc-parity-1935')),
      '0.231 times',
      3,
      ['0.222', '0.240'],
    ],
    [
      'the loss',
      devaluationLoss(row('franc-parity-1924'), row('franc-parity-1935')),
      '76.9 per cent',
      0,
      ['76', '78'],
    ],
    [
      'the rise of the franc',
      devaluationRise(row('franc-parity-1924'), row('franc-parity-1935')),
      '333.3 per cent',
      0,
      ['317', '350'],
    ],
    [
      'the cover',
      goldCoverage(row('gold-reserve-1936'), row('bank-notes-1936')),
      'about 12.5 per cent',
      1,
      ['11.8', null],
    ],
    [
      'the growth of the reserve',
      multiple(row('gold-reserve-1926'), row('gold-reserve-1936')),
      'more than 6.1 times',
      1,
      ['6.1', null],
    ],
    [
      'the purchasing power',
      realShare(row('franc-purchasing-power-1936'), row('franc-parity-1935')),
      'less than 50 per cent',
      0,
      [null, '50'],
    ],
    [
      'the real value of the notes',
      realValue(row('bank-notes-1936'), row('franc-purchasing-power-1936')),
      'about 12 billion French francs',
      1,
      [null, '12.8'],
    ],
    [
      'the gold of the new parity',
      goldContent(row('franc-parity-1935'), found(references, 'franc-poincare')),
      '0.177 grams of gold per ruble',
      4,
      ['0.1768', '0.1769'],
    ],
    [
      'the gold of 1926',
      goldContent(row('gold-reserve-1926'), found(references, 'gold-ruble')),
      '127 tonnes of gold',
      0,
      ['127', '127'],
    ],
  ])('%s', (_what, outcome, words, decimals, bounds) => {
    const result = derived(outcome);
    expect(hedgedFigure(result)).toBe(words);
    expect(nearest(result, decimals)).toEqual(bounds);
  });

  test('a chain of yearly steps, with none across the silent years', () => {
    expect(
      yearOnYear(rowsOf('currency-in-circulation')).map(({ outcome }) =>
        outcome.refused ? outcome.nearest : formatNumber(outcome.value, 1),
      ),
    ).toEqual([[1925, 1928], '17.6', '40.0', '53.6', '27.9', '52.7', '−17.9', '11.6', '2.6']);
  });

  test('an index of 494 for 1933 to 1928', () => {
    const index = indexToBase(rowsOf('currency-in-circulation'), 1928);
    const point = index.refused
      ? undefined
      : index.points.find(({ figure }) => figure.id === 'circulation-1933');
    expect(point && formatNumber(derived(point.outcome).value, 0)).toBe('494');
  });
});

describe('the silence of the sample stays silent', () => {
  test('no change is computed between a parity and a purchasing power', () => {
    const compared = compareYears(rowsOf('franc-exchange'), 1935, 1936);
    expect(compared).toMatchObject({ refused: true, cause: 'units' });
  });

  test('1926 is refused, and the nearest years are named', () => {
    expect(compareYears(rowsOf('currency-in-circulation'), 1926, 1933)).toEqual({
      refused: true,
      cause: 'missing',
      reason: 'The text gives no figure for 1926; nearest: 1925 and 1928.',
      nearest: [1925, 1928],
    });
  });
});
