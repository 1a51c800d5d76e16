import { readTwoYears, type TwoYears } from '../calendar/two-years';
import type { YearRange } from '../calendar/year-range';
import type { ComparedDataset } from './comparison';
import { rowsWithin } from './row-years';

/** What an address asks to compare, as far as it could be used, and in words what could not. */
export interface ComparisonReading {
  readonly years: TwoYears;
  /** Ids of figures picked where a year has several. */
  readonly picks: readonly string[];
  readonly notices: readonly string[];
}

/**
 * Reads the two years of an address and the figures that it picks. A pick that is no figure of either year is named and
 * left out, as is a second one of the same year and dataset. Never throws.
 */
export function readComparison(
  params: URLSearchParams,
  datasets: readonly ComparedDataset[],
  bounds: YearRange,
  otherwise: TwoYears,
): ComparisonReading {
  const { years, notices } = readTwoYears(params, bounds, otherwise);
  const { a, b } = years;
  const ofYears = datasets.flatMap(({ rows }) =>
    [a, b].map((year) => new Set<string>(rowsWithin(rows, { from: year, to: year }).map(({ id }) => id))),
  );
  const asked = [...new Set(params.getAll('pick'))];
  const unknown = asked.filter((id) => !ofYears.some((ids) => ids.has(id)));
  const picks = asked.filter((id) => ofYears.some((ids) => asked.find((each) => ids.has(each)) === id));
  const beside = asked.filter((id) => !unknown.includes(id) && !picks.includes(id));
  return {
    years,
    picks,
    notices: [
      ...notices,
      ...unknown.map(
        (id) =>
          `“${clipped(id)}” is no figure of ${String(a)} or ${String(b)}: the first of the year is taken.`,
      ),
      ...beside.map((id) => `“${id}” is picked beside another figure of its year: the other is taken.`),
    ],
  };
}

function clipped(text: string): string {
  const letters = Array.from(text);
  return letters.length > 40 ? `${letters.slice(0, 37).join('')}…` : text;
}
