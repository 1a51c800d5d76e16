import type { Column } from './column';

/** One cell of a published table: what it holds, and how that is written. `null` is nothing, written as nothing. */
export interface Cell {
  readonly value: string | number | null;
  readonly text: string;
}

/** A number that needs more digits carries the noise of binary fractions. */
const DIGITS = 12;

/** What a spreadsheet would take for a formula at the start of a cell. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The cells of a row, in the order of the columns.
 *
 * @param decimals for each column that is printed with decimals of its own, how many: `{ value: 1 }` writes `2.0`.
 * @throws RangeError that names the row and the column for words that a spreadsheet would take for a formula (the
 *   content is curated, so it is mended there and altered nowhere in silence), and for a number that is none, that
 *   carries the noise of binary fractions, or that its decimals do not hold.
 */
export function cellsOf<Name extends string>(
  row: Readonly<Record<Name | 'id', string | number | null>>,
  columns: readonly (Column & { readonly name: Name })[],
  decimals?: Readonly<Partial<Record<Name, number | null>>>,
): readonly Cell[] {
  return columns.map(({ name }) => {
    const value = row[name];
    const place = `(${String(row.id)}, ${name})`;
    if (value === null) return { value, text: '' };
    if (typeof value === 'string') return { value, text: refuseFormula(value, place) };
    return { value, text: digitsOf(value, decimals?.[name] ?? undefined, place) };
  });
}

/**
 * Words as they are. Throws a `RangeError` for words that a spreadsheet would take for a formula.
 *
 * @param place where they stand, in brackets, for the message.
 */
export function refuseFormula(words: string, place: string): string {
  if (FORMULA.test(words)) {
    throw new RangeError(`cell that a spreadsheet takes for a formula: ${JSON.stringify(words)} ${place}`);
  }
  return words;
}

/** A number in plain digits that give it back. */
function digitsOf(value: number, decimals: number | undefined, place: string): string {
  const text = decimals === undefined ? String(value) : value.toFixed(decimals);
  const noisy = Number(value.toPrecision(DIGITS)) !== value;
  if (noisy || !/^-?\d+(?:\.\d+)?$/.test(text) || Number(text) !== value) {
    throw new RangeError(`number that cannot be published: ${String(value)} ${place}`);
  }
  return text;
}
