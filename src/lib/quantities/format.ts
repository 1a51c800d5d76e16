import type { Interval } from './interval';
import { RELATION_WORDS, type Relation } from './relation';

/** A figure as tables hold it. */
interface Figure extends Interval {
  readonly value: number;
  readonly relation: Relation;
  readonly decimals: number;
  /** The hedge in the text's own word; without it the relation is put in plain ones. */
  readonly hedge?: string;
  /** True for a change: a rise is printed with its plus. */
  readonly signed?: boolean;
  /** The unit's name; empty for a bare number. */
  readonly unit: string;
}

/**
 * A number as the site prints it: decimal point, comma between thousands, a true minus sign, always the
 * same whatever the reader's locale, so that the page and its evidence read alike.
 * Throws a `RangeError` for NaN and the infinities: they are never figures.
 */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to print: ${String(value)}`);
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && Number(value.toFixed(decimals)) !== 0 ? `\u2212${digits}` : digits;
}

/** A bound with as many decimals as it needs, and no more. */
export function formatBound(bound: number): string {
  const [digits = '', exponent = '0'] = String(bound).split('e');
  const decimals = (digits.split('.')[1] ?? '').length - Number(exponent);
  return formatNumber(bound, Math.max(0, decimals));
}

/** The figure with its hedge, without its unit: `2.0`, `more than 1,000`, `hardly 1.5`, `+11.6` for a change. */
export function hedgedNumber({
  value,
  relation,
  decimals,
  hedge = '',
  signed = false,
}: Omit<Figure, keyof Interval | 'unit'>): string {
  const number = formatNumber(value, decimals);
  const rise = signed && Number(value.toFixed(decimals)) > 0;
  return [hedge === '' ? RELATION_WORDS[relation] : hedge, rise ? `+${number}` : number]
    .filter(Boolean)
    .join(' ');
}

/** The figure with its hedge and its unit: `more than 1,000 million rubles`, `12.5 per cent`. */
export function hedgedFigure(figure: Omit<Figure, keyof Interval>): string {
  return [hedgedNumber(figure), figure.unit].filter(Boolean).join(' ');
}

/** What a figure allows, in words: `7.5 to 8.5`, `at least 1,000`, `at most 1.5`, `exactly 3`. */
export function intervalInWords({ low, high }: Interval): string {
  if (low !== null && high !== null) {
    return low === high ? `exactly ${formatBound(low)}` : `${formatBound(low)} to ${formatBound(high)}`;
  }
  if (low !== null) return `at least ${formatBound(low)}`;
  return high === null ? 'no bound stated' : `at most ${formatBound(high)}`;
}

/** The same with its unit: `at least 11.76 per cent`, `4.771 to 5.122 times`, `no bound stated`. */
export function allowedInWords({ low, high, unit }: Interval & { readonly unit: string }): string {
  const words = intervalInWords({ low, high });
  return unit === '' || (low === null && high === null) ? words : `${words} ${unit}`;
}
