import { MONTHS } from '../calendar/months';
import type { Place } from '../sources/selector';

/** Hedges that would be lost, those too that readHedge() does not know yet. */
const HEDGES =
  'more than|over|less than|hardly(?: equals)?|about|approximately|almost|at least|at most|nearly|up to';
const FIGURE_BEFORE = new RegExp(String.raw`(?:[\w½]|\d[.,]|\b(?:${HEDGES}) )$`, 'i');
const FIGURE_AFTER = /^(?:[\w½]|[.,]\d|[ -](?:hundred|thousand|million|billion|per cent))/i;
const DATE_WORDS = `${MONTHS.join('|')}|of|by|before|after|since|until|in|at`;
const DATE_BEFORE = new RegExp(
  String.raw`(?:\w|\b(?:beginning|end|middle|eve) of |\b(?:${DATE_WORDS}) )$`,
  'i',
);

/** What the words of a figure leave out that changes it: a digit, the hedge before it, the scale after it; or nothing. */
export function cutFromFigure(text: string, { start, end }: Place): string {
  const before = FIGURE_BEFORE.exec(text.slice(0, start))?.[0] ?? '';
  const after = FIGURE_AFTER.exec(text.slice(end))?.[0] ?? '';
  return (before + after).trim();
}

/** What the words of a date leave out that changes it: a month, or “by”, “the beginning of” before a year; or nothing. */
export function cutFromDate(text: string, { start, end }: Place): string {
  const before = DATE_BEFORE.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^(?:\w| opened)/.exec(text.slice(end))?.[0] ?? '';
  return (before + after).trim();
}
