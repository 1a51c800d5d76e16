import { isoDate, yearOf } from '$lib/calendar/iso-date';
import type { FigureRow } from '$lib/datasets/figure-row';
import type { DatasetRow } from '$lib/datasets/row';

const DAY = 86_400_000;
const FIRST = Date.UTC(1701, 0, 1);

/**
 * So many made-up figures of one series, one for each day from 1 January 1701 on: a walk that is the same each time.
 *
 * @param like the row whose other fields they have.
 */
export function madeUpRows(count: number, like: DatasetRow): FigureRow[] {
  const random = walkFrom(1);
  let value = 100;
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(FIRST + index * DAY);
    const day = isoDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
    value = Math.max(1, value * (1 + (random() - 0.495) / 50));
    const rounded = Math.round(value * 10) / 10;
    return {
      ...like,
      id: `made-up-${String(index)}`,
      year: yearOf(day),
      value: rounded,
      low: rounded - 0.05,
      high: rounded + 0.05,
      relation: 'eq',
      unit: 'billion rubles',
      decimals: 1,
      hedge: '',
      dating: 'stated',
      date_earliest: day,
      date_latest: day,
    };
  });
}

/** Numbers from nought to one that follow from the first: the generator of Park and Miller. */
function walkFrom(first: number): () => number {
  let state = first;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
