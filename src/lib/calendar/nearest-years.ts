import { includesYear, type YearRange } from './year-range';

/**
 * For a year that lies in none of the spans: the last year before it and the first after it that do, in order, as
 * far as there are any. None for a year that lies in one of them.
 */
export function nearestYears(spans: readonly YearRange[], year: number): readonly number[] {
  if (spans.some((span) => includesYear(span, year))) return [];
  const before = spans.map(({ to }) => to).filter((each) => each < year);
  const after = spans.map(({ from }) => from).filter((each) => each > year);
  return [
    ...(before.length > 0 ? [Math.max(...before)] : []),
    ...(after.length > 0 ? [Math.min(...after)] : []),
  ];
}
