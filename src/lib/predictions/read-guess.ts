import { formatNumber } from '../quantities/format';
import { onScale } from './guesses';
import type { ValueScale } from './prediction';

/** A number field as read: what it sets, and in words what could not be taken as it stands. */
export interface GuessReading {
  /** The value; `null` for an empty field; `undefined` where nothing can be set and what was set stays. */
  readonly value: number | null | undefined;
  /** One sentence for what was not taken as typed; empty where all was well. */
  readonly notice: string;
}

/** A decimal number with a point or a comma, and nothing else. */
const NUMBER = /^[+\u2212-]?(?:\d+[.,]?\d*|[.,]\d+)$/;
/** The comma may stand between thousands or before decimals. */
const UNDECIDED = /^[+\u2212-]?[1-9]\d{0,2},\d{3}$/;

/** Reads what a reader typed into a number field: `2.5` and `2,5`. It never throws. */
export function readGuess(typed: string, scale: ValueScale): GuessReading {
  const text = typed.trim();
  if (text === '') return { value: null, notice: '' };
  if (!NUMBER.test(text)) return { value: undefined, notice: `“${clip(text)}” is not a number.` };
  if (UNDECIDED.test(text)) {
    const [plain, point] = [text.replace(',', ''), text.replace(',', '.')];
    return { value: undefined, notice: `“${text}” may be ${plain} or ${point}: use a point for decimals.` };
  }
  const number = Number(text.replace('\u2212', '-').replace(',', '.'));
  const { top, decimals } = scale;
  const value = onScale(scale, Math.min(Math.max(number, -1), top + 1));
  const print = (each: number) => formatNumber(each, decimals);
  if (number < 0 || number > top) {
    const side = number < 0 ? 'below' : 'above';
    return {
      value,
      notice: `${clip(text)} lies ${side} the scale, 0 to ${String(top)}: set to ${print(value)}.`,
    };
  }
  const rounded = Math.abs(value - number) > 1e-9;
  const notice = rounded ? `${clip(text)} lies between two steps of the scale: set to ${print(value)}.` : '';
  return { value, notice };
}

function clip(text: string): string {
  const letters = Array.from(text);
  return letters.length > 24 ? `${letters.slice(0, 21).join('')}…` : text;
}
