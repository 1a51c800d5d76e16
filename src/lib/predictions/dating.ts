import { dayInWords } from '../calendar/date-words';
import type { FigureRow } from '../datasets/figure-row';
import { formatNumber } from '../quantities/format';
import { listed } from './listed';

/**
 * How sure the dates of some figures are, in sentences: the inferred ones together with their reason, then those
 * that the text states, with its words.
 */
export function datingInWords(rows: readonly FigureRow[], reasons: ReadonlyMap<string, string>): string[] {
  const inferred = new Map<string, FigureRow[]>();
  for (const row of rows.filter(({ dating }) => dating === 'inferred')) {
    const why = reasons.get(row.id) ?? '';
    inferred.set(why, [...(inferred.get(why) ?? []), row]);
  }
  const stated = rows.filter(({ dating }) => dating === 'stated');
  return [
    ...[...inferred].map(([why, group]) => `${theDates(group)} inferred. ${why}`.trim()),
    ...stated.map(
      (row) =>
        `The date of ${printed(row)} is stated: “${row.date_as_stated ?? dayInWords(row.date_earliest)}”.`,
    ),
  ];
}

function theDates(rows: readonly FigureRow[]): string {
  return rows.length === 1
    ? `The date of ${listed(rows.map(printed))} is`
    : `The dates of ${listed(rows.map(printed))} are`;
}

const printed = ({ value, decimals }: FigureRow): string => formatNumber(value, decimals);
