import type { YearsBetween } from '../calendar/years-between';
import { formatBound, formatNumber, hedgedFigure, hedgedNumber } from '../quantities/format';
import { exactly, roundedOutward, withoutNoise, type Interval } from '../quantities/interval';
import { measureOf } from '../quantities/measure';
import { RELATION_WORDS } from '../quantities/relation';
import { refuse, type Input, type Refusal } from './derivation';
import { isStated, type CitedFigure, type Figure, type StatedFigure } from './figure';
import { numberNode, type MathNode } from './mathml';

/** What stands for a term of a formula: a figure of the text, a fact from another work, or years between two dates. */
export type Given<F extends Figure> =
  { readonly figure: F } | { readonly cited: CitedFigure } | { readonly years: YearsBetween };

/** The same, ready to be computed with. */
export interface Term<F extends Figure> {
  readonly value: number;
  /** What wording and printed precision allow. */
  readonly interval: Interval;
  /** What the wording alone allows: the value itself where it carries no hedge. */
  readonly hedged: Interval;
  readonly decimals: number;
  readonly input: Input<F>;
  readonly text: string;
  readonly node: MathNode;
}

/**
 * What stands for the terms of a formula, ready to be computed with, by their names. Figures in units of one measure are
 * brought to the unit of the first of them. Refuses what is not stated.
 */
export function termsOf<F extends Figure>(
  given: Readonly<Record<string, Given<F>>>,
): ReadonlyMap<string, Term<F>> | Refusal {
  const terms = new Map<string, Term<F>>();
  const units = Object.values(given).flatMap(unitsOf);
  for (const [name, each] of Object.entries(given)) {
    const term = termOf(name, each, units);
    if ('refused' in term) return term;
    terms.set(name, term);
  }
  return terms;
}

function termOf<F extends Figure>(name: string, given: Given<F>, units: readonly string[]) {
  if ('years' in given) return yearsTerm<F>(name, given.years);
  if ('cited' in given) return citedTerm<F>(name, given.cited);
  const { figure } = given;
  if (isStated(figure)) return figureTerm(name, figure, units);
  const what = figure.label === '' ? figure.id : figure.label;
  return refuse('missing', `The text gives no figure here: ${what}.`);
}

function unitsOf<F extends Figure>(given: Given<F>): string[] {
  if ('figure' in given) return [given.figure.unit ?? ''];
  return 'cited' in given ? [given.cited.unit ?? ''] : [];
}

function figureTerm<F extends Figure>(
  name: string,
  figure: StatedFigure<F>,
  units: readonly string[],
): Term<F> {
  const { scale, word, measure } = measureOf(figure.unit);
  const first = units.map(measureOf).find((each) => each.measure === measure);
  const factor = scale / (first?.scale ?? scale);
  // Numbers of different units in one formula are written with their scales: 1,000 million over 8 billion.
  const after = units.some((unit) => unit !== figure.unit) ? word : '';
  const times = (bound: number) => (factor === 1 ? bound : withoutNoise(bound * factor));
  const interval = {
    low: figure.low === null ? null : times(figure.low),
    high: figure.high === null ? null : times(figure.high),
  };
  const value = times(figure.value);
  const hedge = figure.hedge === '' ? RELATION_WORDS[figure.relation] : figure.hedge;
  return {
    value,
    interval,
    hedged: figure.relation === 'eq' ? exactly(value) : interval,
    decimals: Math.max(0, figure.decimals - Math.round(Math.log10(factor))),
    input: { name, words: hedgedFigure(figure), figure, citation: null },
    text: [hedgedNumber(figure), after].filter(Boolean).join(' '),
    node: numberNode(formatNumber(figure.value, figure.decimals), hedge, after),
  };
}

function citedTerm<F extends Figure>(name: string, { id, value, unit = '', citation }: CitedFigure) {
  if (value === undefined || !Number.isFinite(value)) {
    return refuse('missing', `The reference gives no number: ${id}.`);
  }
  const text = formatBound(value);
  const input: Input<F> = { name, words: `${text} ${unit}`.trim(), figure: null, citation };
  const interval = exactly(value);
  const decimals = (text.split('.')[1] ?? '').length;
  return { value, interval, hedged: interval, decimals, input, text, node: numberNode(text) };
}

function yearsTerm<F extends Figure>(name: string, { shortest, longest }: YearsBetween): Term<F> {
  const value = (shortest + longest) / 2;
  const exact = shortest === longest;
  const text = formatNumber(value, Number.isInteger(value) ? 0 : 2);
  const range = roundedOutward({ low: shortest, high: longest }, 2);
  const words = exact ? text : `${formatNumber(range.low ?? 0, 2)} to ${formatNumber(range.high ?? 0, 2)}`;
  const interval = { low: shortest, high: longest };
  return {
    value,
    interval,
    // A day that is not stated hedges the result as a word would.
    hedged: interval,
    decimals: 0,
    input: { name, words: `${words} ${words === '1' ? 'year' : 'years'}`, figure: null, citation: null },
    text: exact ? text : `${RELATION_WORDS.approx} ${text}`,
    node: numberNode(text, exact ? '' : RELATION_WORDS.approx),
  };
}
