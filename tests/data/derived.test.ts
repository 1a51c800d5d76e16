import { describe, expect, test } from 'vitest';
import { compareYears } from '$lib/derivations/compare-years';
import { realEdition } from './real';

const { datasets } = realEdition;

const yearOf = (date: string): number => Number(date.slice(0, 4));

describe('the silence of the text stays silent', () => {
  test.each(datasets.filter(({ unit }) => unit !== null).map(({ slug, rows }) => ({ slug, rows })))(
    '$slug: any two years of the edition give numbers or a sentence, and never anything else',
    ({ rows }) => {
      const years = rows.flatMap(({ date_earliest, date_latest }) =>
        [date_earliest, date_latest].map(yearOf),
      );
      const [from, to] = [Math.min(...years) - 2, Math.max(...years) + 2];
      for (let a = from; a <= to; a += 1) {
        for (let b = from; b <= to; b += 1) {
          const compared = compareYears(rows, a, b);
          const outcomes = compared.refused ? [compared] : compared.pairs.flatMap((pair) => pair.outcomes);
          for (const outcome of outcomes) {
            if (outcome.refused) expect(outcome.reason).toMatch(/^[A-Z].*\.$/);
            else {
              expect(Number.isFinite(outcome.value)).toBe(true);
              expect(JSON.stringify(outcome.worked)).not.toMatch(/NaN|Infinity/);
            }
          }
        }
      }
    },
  );
});
