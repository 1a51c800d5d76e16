import { listYears, yearsInWords, type YearRange } from '../calendar/year-range';
import type { Derivation } from '../derivations/derivation';
import { ANNUAL_GROWTH } from '../derivations/growth';
import { INDEX_TO_BASE } from '../derivations/index-to-base';
import { isFigureRow } from '../datasets/figure-row';
import type { DatasetRow } from '../datasets/row';
import { rowsWithin, silentYears } from '../datasets/row-years';
import type { SilentBetween } from '../datasets/silent-between';
import { countInWords, rowInWords, summaryOf, whenInWords } from '../datasets/summary';
import { formatNumber, hedgedFigure, hedgedNumber } from '../quantities/format';
import { RELATION_WORDS } from '../quantities/relation';
import { changesOf, endInWords, type Change, type Changes } from './changes';
import { indexRows, type IndexView } from './index-rows';
import { timesOf } from './times';
import { isPlain, type ScaleName, type ShownView, type View, type ViewName } from './view';

/** The derivation of which a view shows the results; the level shows the figures themselves. */
export const FORMULAS: Readonly<Record<ViewName, Derivation | undefined>> = {
  level: undefined,
  index: INDEX_TO_BASE,
  change: ANNUAL_GROWTH,
};

/** What a view shows, in a sentence or two, whatever the years. */
export const EXPLAINED: Readonly<Record<ViewName, string>> = {
  level: 'Each figure as the text gives it; nothing is computed.',
  index: 'Each figure in per cent of the figure of one year, which you choose.',
  change:
    'From each figure to the next, as wide as its span of time: the change in per cent, and over more than one year the rate per year.',
};

/** The rows of an index within some years. */
export function indexWithin(rows: readonly DatasetRow[], base: number, range: YearRange): IndexView {
  const view = indexRows(rows, base);
  const within = new Set(rowsWithin(rows, range).map(({ id }) => id));
  return { ...view, rows: view.rows.filter(({ row }) => within.has(row.id)) };
}

/** The changes between figures that both lie within some years. */
export function changesWithin(
  rows: readonly DatasetRow[],
  range: YearRange,
  silenceBetween?: SilentBetween,
): Changes {
  return changesOf(rowsWithin(rows, range), silenceBetween);
}

/** A change in words: `+142.9 per cent in 3 years, +34.4 per cent a year; +1.0 billion rubles; from …`. */
export function changeInWords(change: Change, scale: ScaleName = 'linear'): string {
  const { from, to, difference, whole, rate, years, drawn } = change;
  const over = years === '' ? '' : ` in ${years}`;
  const percent = `${hedgedFigure(whole)}${over}`;
  const times = years === '' ? timesInWords(drawn) : `${timesInWords(whole)}${over}, ${timesInWords(drawn)}`;
  const ratio = scale === 'log' ? `${times}${years === '' ? '' : ' a year'}` : '';
  const yearly = years === '' ? '' : hedgedFigure(drawn);
  const part = rate.refused ? 'no rate per year, for the span may be less than a year' : '';
  const ends = `from ${endInWords(from)} to ${endInWords(to)}`;
  return [ratio, [percent, yearly].filter(Boolean).join(', '), hedgedFigure(difference), part, ends]
    .filter(Boolean)
    .join('; ');
}

/** A change as a number of times, with its hedge: `×1.34`. */
export function timesInWords(drawn: Change['drawn'], decimals = 2): string {
  const words = RELATION_WORDS[drawn.relation];
  return [words, `×${formatNumber(timesOf(drawn).value, decimals)}`].filter(Boolean).join(' ');
}

/** What a view is called, with its base and its scale: `index, 1928 = 100, log scale`. */
export function viewInWords({ name, scale, base }: View): string {
  const what = name === 'index' ? `index, ${String(base)} = 100` : name;
  return scale === 'log' ? `${what}, log scale` : what;
}

/** Every result of a view within some years, in words, for the name of its chart. */
export function resultsInWords(rows: readonly DatasetRow[], range: YearRange, view: View): string {
  const said =
    view.name === 'change'
      ? saidOf(changesWithin(rows, range).changes, (change) => changeInWords(change, view.scale))
      : view.name === 'index'
        ? saidOf(indexWithin(rows, view.base, range).rows, ({ row }) => rowInWords(row))
        : saidOf(rowsWithin(rows, range), (row) => rowInWords(row));
  return said === '' ? 'nothing in the text for these years' : said;
}

const saidOf = <Item>(items: readonly Item[], words: (item: Item) => string): string =>
  items.map(words).join('; ');

/**
 * The sentence of summary of a view: from what to what, the highest, and what it refuses. It describes and never judges.
 */
export function summaryOfView(rows: readonly DatasetRow[], range: YearRange, view: View): string {
  if (view.name === 'level') return summaryOf(rows, range);
  const years = `${yearsInWords(range)}, ${viewInWords({ ...view, scale: 'linear' })}`;
  if (view.name === 'change') return `${years}: ${summaryOfChanges(changesWithin(rows, range))}`;
  const index = indexWithin(rows, view.base, range);
  const silent = silentYears(rows.filter(isFigureRow), range);
  const silence = silent.length === 0 ? '' : `The text is silent for ${listYears(silent)}.`;
  return [`${years}: ${summaryOfIndex(index)}`, silence, reasonsOf(index)].filter(Boolean).join(' ');
}

function summaryOfIndex({ rows }: IndexView): string {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return 'there is nothing to show.';
  const said = ({ row }: (typeof rows)[number]) => `${hedgedNumber(row)} (${whenInWords(row)})`;
  if (first === last) return `${said(first)}.`;
  const highest = rows.reduce((best, each) => (each.row.value > best.row.value ? each : best));
  const peak = highest === first || highest === last ? '' : `; the highest is ${said(highest)}`;
  return `the first is ${said(first)}, the last ${said(last)}${peak}.`;
}

function summaryOfChanges({ changes, refusals }: Changes): string {
  const long = changes.filter(({ years }) => years !== '');
  const spans = long.map(
    (change) =>
      `from ${yearsOfEnds(change)} ${hedgedNumber(change.whole)} per cent in ${change.years}, ${hedgedFigure(change.drawn)}`,
  );
  const [first] = changes;
  const inOrder = [...changes].sort((a, b) => a.drawn.value - b.drawn.value);
  const [lowest, highest] = [inOrder[0], inOrder.at(-1)];
  const named = (change: Change) => `${hedgedNumber(change.drawn)} (${yearsOfEnds(change)})`;
  const extremes =
    highest && lowest && changes.length > 1
      ? `${countOf(changes.length)} in per cent a year, the highest ${named(highest)}, the lowest ${named(lowest)}`
      : first && long.length === 0
        ? `${hedgedFigure(first.whole)} from ${yearsOfEnds(first)}`
        : '';
  const said = [extremes, ...spans].filter(Boolean).join('; ');
  return [said === '' ? '' : `${said}.`, reasonsOf({ refusals })].filter(Boolean).join(' ');
}

const reasonsOf = ({ refusals }: Pick<Changes, 'refusals'>): string =>
  [...new Set(refusals.map(({ reason }) => reason))].join(' ');

const countOf = (count: number): string => countInWords(count, 'figure').replace('figure', 'change');

const yearsOfEnds = ({ from, to }: Change): string =>
  `${from.date_earliest.slice(0, 4)} to ${to.date_earliest.slice(0, 4)}`;

/** A view as a page shows it; `undefined` for the level on a linear scale, which a page shows by itself. */
export function shownView(view: View): ShownView | undefined {
  return isPlain(view)
    ? undefined
    : { ...view, words: viewInWords(view), summaryOf: (rows, range) => summaryOfView(rows, range, view) };
}
