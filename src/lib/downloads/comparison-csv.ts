import type { Comparison } from '../datasets/comparison';
import { cellsOf } from './cell';
import { column } from './column';
import { csvOfTable } from './csv';

/** The columns of a comparison: one row for each calculation, and one for each reason why there is none. */
const COMPARISON_COLUMNS = [
  column('id', 'The dataset and the calculation; stands in no other row.'),
  column('dataset', 'The slug of the dataset.'),
  column('year_a', 'The first year.', 'year'),
  column('year_b', 'The second year.', 'year'),
  column('figure_a', 'The id of the figure of the first year; empty where the text gives none.'),
  column('figure_b', 'The id of the figure of the second year; empty where the text gives none.'),
  column('calculation', 'The name of the calculation; empty where the years cannot be compared at all.'),
  column('formula', 'The formula with the numbers in place.'),
  column('value', 'The result.', 'number'),
  column('unit', 'The unit of value, low and high.'),
  column(
    'relation',
    'How the result stands to its value: `eq`, `approx`, `gt` (more than), `lt` (less than).',
  ),
  column('low', 'The lowest result that wording and printed digits allow; empty for none.', 'number'),
  column('high', 'The highest result that wording and printed digits allow; empty for none.', 'number'),
  column('refusal', 'Why there is no result; empty where there is one.'),
] as const;

type Row = Readonly<Record<(typeof COMPARISON_COLUMNS)[number]['name'], string | number | null>>;

/** Comparisons as CSV, every result with its formula and its interval, every refusal with its reason. */
export function comparisonCsv(comparisons: readonly Comparison[]): string {
  const rows = comparisons.flatMap(rowsOf);
  return csvOfTable({
    columns: COMPARISON_COLUMNS,
    rows: rows.map(({ row, decimals }) => cellsOf<keyof Row>(row, COMPARISON_COLUMNS, { value: decimals })),
  });
}

function rowsOf({ slug, a, b, outcomes, refusal }: Comparison): { row: Row; decimals: number | null }[] {
  const ends = {
    dataset: slug,
    year_a: a.year,
    year_b: b.year,
    figure_a: a.chosen?.id ?? null,
    figure_b: b.chosen?.id ?? null,
  };
  const nothing = {
    calculation: null,
    formula: null,
    value: null,
    unit: null,
    relation: null,
    low: null,
    high: null,
  };
  if (refusal) return [{ row: { id: slug, ...ends, ...nothing, refusal: refusal.reason }, decimals: null }];
  return outcomes.map((outcome, index) => {
    const id = `${slug}-${String(index + 1)}`;
    if (outcome.refused) return { row: { id, ...ends, ...nothing, refusal: outcome.reason }, decimals: null };
    const { name, worked, value, unit, relation, low, high, decimals } = outcome;
    const row: Row = {
      id,
      ...ends,
      calculation: name,
      formula: worked.map(({ text }) => text).join(''),
      // As it is printed: the digits beyond are those of the machine.
      value: Number(value.toFixed(decimals)),
      unit,
      relation,
      low,
      high,
      refusal: null,
    };
    return { row, decimals };
  });
}
