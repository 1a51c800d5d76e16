import type { TwoYears } from './two-years';

/**
 * The search part of the address of two years, and of the figures picked where a year has several. Other parameters
 * are kept in their places.
 */
export function writeTwoYears(
  params: URLSearchParams,
  { a, b }: TwoYears,
  picks: readonly string[] = [],
): string {
  const next = new URLSearchParams(params);
  for (const name of ['a', 'b', 'pick']) next.delete(name);
  next.set('a', String(a));
  next.set('b', String(b));
  for (const id of picks) next.append('pick', id);
  return `?${next.toString()}`;
}
