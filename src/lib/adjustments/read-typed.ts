import { formatBound } from '../quantities/format';

/** A number as a reader typed it. */
interface TypedNumber {
  readonly value: number;
  /** Decimals as typed. */
  readonly decimals: number;
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const FORM =
  /^(?<sign>[-\u2212\u2013+]?) ?(?<whole>\d{1,3}(?:[ ,]\d{3})+|\d+)?(?:[.,](?<decimals>\d+)|(?<half>½))?(?: ?(?<word>[a-z]+))?$/i;

/**
 * Reads what a reader typed for a figure that counts in `unit`, such as "billion" or "francs". Thousands may be parted
 * by a comma or a space ("1,200", "1 200"); a comma before anything but three digits is a decimal one ("1,2"). The
 * unit may be said again, and where it is a scale another one may: "500 million" of billions is 0.5.
 * `undefined` for what is no number.
 */
export function readTyped(text: string, unit: string): TypedNumber | undefined {
  const plain = text.trim().replaceAll(/\s+/g, ' ');
  const groups = FORM.exec(plain)?.groups;
  if (!groups) return undefined;
  const { sign = '', whole, decimals = '', half, word } = groups;
  if (whole === undefined && decimals === '' && half === undefined) return undefined;
  const factor = word === undefined ? 1 : factorOf(word.toLowerCase(), unit);
  if (factor === undefined) return undefined;
  const digits = `${(whole ?? '0').replaceAll(/[ ,]/g, '')}.${decimals === '' ? '0' : decimals}`;
  const size = (Number(digits) + (half === undefined ? 0 : 0.5)) * factor;
  const value = sign === '' || sign === '+' ? size : -size;
  if (factor === 1) return { value, decimals: half === undefined ? decimals.length : 1 };
  // The decimals that the number has once it is counted in the other scale.
  return { value, decimals: Number.isFinite(size) ? (formatBound(size).split('.')[1] ?? '').length : 0 };
}

function factorOf(word: string, unit: string): number | undefined {
  const [said, own] = [word, unit].map((each) => each.replace(/s$/, ''));
  if (said === undefined || own === undefined) return undefined;
  if (said === own) return 1;
  const [scale, base] = [said, own].map((each) => (Object.hasOwn(SCALES, each) ? SCALES[each] : undefined));
  return scale === undefined || base === undefined ? undefined : scale / base;
}
