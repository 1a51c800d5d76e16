import { describe, expect, test } from 'vitest';
import { accountsOf, type Account } from '$lib/edition/accounts';
import { FATES, fateTeller } from '$lib/edition/fate';
import { isFigureRow } from '$lib/datasets/figure-row';
import { sampleEdition } from './sample';

const tell = fateTeller(sampleEdition);
const accounts = accountsOf(sampleEdition);
const rows = sampleEdition.datasets.flatMap((dataset) =>
  dataset.rows.map((row) => ({ ...row, slug: dataset.slug })),
);

function accountOf(kind: Account['kind'], id: string): Account {
  const found = accounts.find((each) => each.kind === kind && each.of.id === id);
  if (!found) throw new Error(`no account ${kind} ${id}`);
  return found;
}

describe('fateTeller(edition)', () => {
  test('leads from every figure, date and event to its row', () => {
    for (const fate of accounts.map(tell)) {
      if (!('slug' in fate)) continue;
      expect(rows.find(({ id }) => id === fate.id)?.slug, fate.id).toBe(fate.slug);
    }
  });

  test('keeps the hedge of a figure, and says how its date was found', () => {
    expect(tell(accountOf('datum', 'gold-reserve-1936'))).toMatchObject({
      figure: 'more than 1,000 million rubles',
      when: 'first half of 1936, inferred',
      label: 'Gold reserve of the State Bank',
    });
    expect(tell(accountOf('datum', 'circulation-1929'))).toMatchObject({ label: 'Currency in circulation' });
  });

  test('gives a statement to the figure and none to its date', () => {
    expect(tell(accountOf('datum', 'circulation-1925')).statements).toEqual([13]);
    expect(tell(accountOf('date', 'circulation-1925')).statements).toEqual([]);
  });

  test('throws for an annotation that no dataset has, and for a figure that has the row of an event', () => {
    const account = accountOf('datum', 'circulation-1925');
    expect(() => fateTeller({ datasets: [] })(account)).toThrow(
      new RangeError('no dataset has the row: "circulation-1925"'),
    );
    const event = rows.find((row) => !isFigureRow(row));
    const datasets = sampleEdition.datasets.map((each) => ({
      ...each,
      rows: event ? [{ ...event, id: 'circulation-1925' }] : [],
    }));
    expect(() => fateTeller({ datasets })(account)).toThrow(
      new RangeError('not the row of a figure: "circulation-1925"'),
    );
  });
});

describe('FATES', () => {
  test('name the kinds of account in the order in which these are told', () => {
    expect([...new Set(accounts.map(({ kind }) => kind))]).toEqual(Object.keys(FATES));
  });
});
