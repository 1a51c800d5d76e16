import { listYears } from '../calendar/year-range';
import { formatNumber } from '../quantities/format';
import { withoutNoise } from '../quantities/interval';
import type { Guesses } from './guesses';
import { listed } from './listed';
import type { Prediction, YearFigure } from './prediction';

/** What a reader said beside what the text gives, in words that describe and never judge. */
export interface Comparison {
  /** Where both end, and what was left blank. */
  readonly summary: string;
  /** One sentence for each figure asked, by its id. */
  readonly lines: readonly { readonly id: string; readonly words: string }[];
}

/** The differences between the guesses and the figures of the text. */
export function compareGuesses(prediction: Prediction, guesses: Guesses): Comparison {
  const { asked } = prediction;
  return {
    summary: [endInWords(prediction, guesses), blanksInWords(prediction, guesses)].filter(Boolean).join(' '),
    lines: asked.map((figure, index) => ({
      id: figure.id,
      words: differenceInWords(prediction, figure, guesses[index] ?? null),
    })),
  };
}

/** What was set between one state of the guesses and the next: `Beginning of 1929: 2.5 billion rubles.` */
export function settingInWords({ asked, unit, scale }: Prediction, before: Guesses, after: Guesses): string {
  return asked
    .flatMap(({ year }, index) => {
      const guess = after[index] ?? null;
      if (guess === (before[index] ?? null)) return [];
      const words = guess === null ? 'blank' : `${formatNumber(guess, scale.decimals)} ${unit}`;
      return [`Beginning of ${String(year)}: ${words}.`];
    })
    .join(' ');
}

/** The drawing for those who do not see it: what is known, what is set and, once revealed, what the text gives. */
export function drawingInWords(prediction: Prediction, guesses: Guesses, revealed: boolean): string {
  const { known, silences, asked, scale, unit } = prediction;
  const pair = (year: number, value: number) => `${String(year)} ${formatNumber(value, scale.decimals)}`;
  const set = asked.flatMap(({ year }, index) => {
    const guess = guesses[index] ?? null;
    return guess === null ? [] : [pair(year, guess)];
  });
  const parts = [
    `Known: ${listed(known.map(({ year, value }) => pair(year, value)))}`,
    ...silences.map(({ words }) => words),
    set.length === 0 ? 'you have set nothing' : `you: ${listed(set)}`,
    revealed ? `the author: ${listed(asked.map(({ year, value }) => pair(year, value)))}` : '',
  ];
  return `Beginnings of years, ${unit}. ${parts.filter(Boolean).join('; ')}.`;
}

function differenceInWords({ scale }: Prediction, figure: YearFigure, guess: number | null): string {
  const { year, value, dating } = figure;
  const print = (number: number) => formatNumber(number, scale.decimals);
  const given = `the text gives ${print(value)}${dating === 'inferred' ? ', its date inferred' : ''}`;
  const at = `For the beginning of ${String(year)} you`;
  if (guess === null) return `${at} left a blank; ${given}.`;
  const above = withoutNoise(guess - value);
  const far =
    above === 0 ? 'the same' : `you were ${print(Math.abs(above))} ${above > 0 ? 'above' : 'below'}`;
  return `${at} said ${print(guess)}; ${given}: ${far}.`;
}

function endInWords({ asked, unit, scale }: Prediction, guesses: Guesses): string {
  const print = (number: number) => formatNumber(number, scale.decimals);
  const end = asked.at(-1) ?? asked[0];
  const guess = guesses[asked.indexOf(end)] ?? null;
  if (guesses.every((each) => each === null)) {
    return `You set nothing; the author’s figures are ${listed(asked.map(({ value }) => print(value)))} ${unit}.`;
  }
  if (guess === null) return `The author ends at ${print(end.value)} ${unit}.`;
  const you = `You ended at ${print(guess)} ${unit}; the author ends at ${print(end.value)}`;
  const times = timesInWords(end.value, guess);
  if (guess === end.value) return `${you}, the same.`;
  if (times === '') {
    const apart = print(Math.abs(withoutNoise(end.value - guess)));
    return `${you}, ${apart} ${end.value > guess ? 'more' : 'less'}.`;
  }
  return end.value > guess ? `${you}, ${times} as much.` : `${you}; yours is ${times} as much.`;
}

/** How many times the smaller of two the larger is, to two digits: empty where that says nothing, next to 1 or over 0. */
function timesInWords(one: number, other: number): string {
  const [small = 0, large = 0] = [one, other].sort((a, b) => a - b);
  if (small === 0 || large / small < 1.1) return '';
  const times = large / small;
  return `${formatNumber(times, times < 9.95 ? 1 : 0)} times`;
}

function blanksInWords({ asked }: Prediction, guesses: Guesses): string {
  const blank = asked.filter((_, index) => (guesses[index] ?? null) === null);
  if (blank.length === 0 || blank.length === asked.length) return '';
  return `You left ${listYears(blank.map(({ year }) => year))} blank.`;
}
