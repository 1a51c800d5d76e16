import { spanInWords } from '../calendar/date-words';
import { yearOf } from '../calendar/iso-date';
import { nearestYears } from '../calendar/nearest-years';
import { listYears } from '../calendar/year-range';
import { hedgedFigure } from '../quantities/format';
import { measureOf } from '../quantities/measure';
import { refuse, type Refusal } from './derivation';
import { isStated, type Figure } from './figure';

/** A figure in words, for a refusal that names it: `3 French francs per ruble`. */
function named(figure: Figure): string {
  return isStated(figure) ? hedgedFigure(figure) : figure.id;
}

/** Refuses what the text does not give. */
export function refuseUnstated(...figures: readonly Figure[]): Refusal | undefined {
  const missing = figures.find((figure) => !isStated(figure));
  if (!missing) return undefined;
  const what = missing.label === '' ? missing.id : missing.label;
  const when = spanInWords(missing.date_earliest, missing.date_latest);
  return refuse('missing', `The text gives no figure here: ${what}, ${when}.`);
}

/** Refuses figures in units of different measures: rubles against francs per ruble. */
export function refuseUnits(...figures: readonly Figure[]): Refusal | undefined {
  const measures = new Set(figures.map(({ unit }) => measureOf(unit ?? '').measure));
  if (measures.size < 2) return undefined;
  return refuse('units', `The units do not match: ${figures.map(named).join(' and ')}.`);
}

/** Refuses figures of different series, though their units match: an official parity against a purchasing power. */
export function refuseSeries(first: Figure, second: Figure): Refusal | undefined {
  if (first.series === second.series) return undefined;
  const [a, b] = [first, second].map(({ label, series }) => (label === '' ? series : label));
  return refuse(
    'units',
    `Two different quantities are not set against each other: ${named(first)} (${String(a)}) and ${named(second)} (${String(b)}).`,
  );
}

/** Refuses the same figure twice: it has no change. */
export function refuseSame(first: Figure, second: Figure): Refusal | undefined {
  if (first.id !== second.id) return undefined;
  const when = spanInWords(first.date_earliest, first.date_latest);
  return refuse('dates', `Both figures are one and the same, of ${when}: there is nothing to compare.`);
}

/** Refuses numbers at or below nought, for what is said as a multiple, a share or a rate. */
export function refuseNotPositive(what: string, ...figures: readonly Figure[]): Refusal | undefined {
  const bad = figures.find(({ value, low, high }) =>
    [value, low, high].some((each) => each !== null && !(each > 0)),
  );
  if (!bad) return undefined;
  return refuse(
    'numbers',
    `${what} is defined for numbers above nought only: ${named(bad)} is not, or may be nought or less.`,
  );
}

/**
 * The refusal for a year of which the text has no figure, with the nearest years of which it has.
 * `undefined` where it has one.
 */
export function refuseSilentYear(figures: readonly Figure[], year: number): Refusal | undefined {
  const spans = figures
    .filter((figure) => isStated(figure))
    .map(({ date_earliest, date_latest }) => ({ from: yearOf(date_earliest), to: yearOf(date_latest) }));
  if (spans.some(({ from, to }) => from <= year && year <= to)) return undefined;
  const nearest = nearestYears(spans, year);
  const silence = `The text gives no figure for ${String(year)}`;
  if (nearest.length === 0) return refuse('missing', `${silence}.`);
  return refuse('missing', `${silence}; nearest: ${listYears(nearest)}.`, nearest);
}
