import { isoDate, yearOf } from '../calendar/iso-date';
import { listYears } from '../calendar/year-range';
import type { FigureRow } from '../datasets/figure-row';
import { silentBetween } from '../datasets/silent-between';
import type { Passage } from '../observations/passage';
import { withoutNoise } from '../quantities/interval';
import { datingInWords } from './dating';

/** A figure of the text at the beginning of a year. */
export interface YearFigure {
  readonly id: string;
  readonly year: number;
  readonly value: number;
  readonly dating: 'stated' | 'inferred';
}

/** Years between two known figures for which the text gives nothing. */
interface Silence {
  readonly from: YearFigure;
  readonly to: YearFigure;
  /** `no figure in the text for 1926 and 1927`. */
  readonly words: string;
}

/** The values that a prediction can take, all in the unit of the series. From 0 to `top`. */
export interface ValueScale {
  readonly top: number;
  /** How far one value stands from the next: one of the last decimal that the text prints. */
  readonly step: number;
  readonly decimals: number;
}

/** What a reader is asked to predict, as plain data, so that it can be sent. */
export interface Prediction {
  readonly unit: string;
  /** The sentence as far as its first figure, to the letter. */
  readonly opening: string;
  /** What follows in the sentence, its figures apart. */
  readonly rest: readonly { readonly text: string; readonly figure: boolean }[];
  /** The figures that the reader sees, in order of time. */
  readonly known: readonly [YearFigure, ...YearFigure[]];
  /** The figures that the reader predicts: those of the sentence, in its order. */
  readonly asked: readonly [YearFigure, ...YearFigure[]];
  readonly silences: readonly Silence[];
  readonly scale: ValueScale;
  /** How sure the dates of the asked figures are, and why, in sentences. They tell the figures. */
  readonly dating: readonly string[];
}

/** How often the top of the scale holds the last known figure. */
const TOP_TIMES = 7;

/**
 * The question that a sentence with a series of figures makes: its own figures are asked, and those of the series
 * before them are known.
 *
 * The scale of values ends at seven times the last known figure, rounded up to a whole number (1.7 makes 12). So it
 * is made of what the reader sees already, leaves room above the highest figure asked, and does not tell it.
 *
 * @param rows the rows of the series that hold figures.
 * @param passage the sentence, its figures marked with the ids of their rows.
 * @param reasons why a row that is not dated by the text alone has its date, by the row's id.
 * @throws RangeError where the sentence has no figure or a figure without a row, where nothing is known before it,
 * and for a figure that cannot be asked: hedged, in another unit, not of a beginning of a year, or above the scale.
 */
export function askPrediction(
  rows: readonly FigureRow[],
  passage: Passage,
  reasons: ReadonlyMap<string, string>,
): Prediction {
  const first = passage.parts.findIndex(({ kind }) => kind === 'figure');
  if (first < 0) throw new RangeError(`sentence without a figure: ${JSON.stringify(passage.id)}`);
  const askedRows = passage.parts.filter(({ kind }) => kind === 'figure').map(({ ids }) => rowOf(rows, ids));
  const start = askedRows[0]?.date_earliest ?? '';
  const knownRows = rows.filter((row) => row.date_latest < start);
  const [known, asked] = [knownRows.map(yearFigure), askedRows.map(yearFigure)];
  if (!isFilled(known) || !isFilled(asked)) {
    throw new RangeError(`no figure before those asked: ${JSON.stringify(passage.id)}`);
  }
  const all = [...knownRows, ...askedRows];
  return {
    unit: oneUnit(all),
    opening: passage.parts
      .slice(0, first)
      .map(({ text }) => text)
      .join(''),
    rest: passage.parts.slice(first).map(({ text, kind }) => ({ text, figure: kind === 'figure' })),
    known,
    asked,
    silences: silencesOf(knownRows),
    scale: scaleOf(known, asked, Math.max(...all.map(({ decimals }) => decimals))),
    dating: datingInWords(askedRows, reasons),
  };
}

function isFilled(figures: readonly YearFigure[]): figures is readonly [YearFigure, ...YearFigure[]] {
  return figures.length > 0;
}

function rowOf(rows: readonly FigureRow[], ids: readonly string[]): FigureRow {
  const row = rows.find(({ id }) => ids.includes(id));
  if (!row) throw new RangeError(`figure without a row: ${JSON.stringify(ids.join(' '))}`);
  return row;
}

function yearFigure({ id, value, relation, dating, date_earliest, date_latest }: FigureRow): YearFigure {
  const year = yearOf(date_earliest);
  const beginning = isoDate(year, 1, 1);
  if (dating === 'open' || date_earliest !== beginning || date_latest !== beginning) {
    throw new RangeError(`figure not of a beginning of a year: ${JSON.stringify(id)}`);
  }
  // A hedge would be lost in a drawing that takes single values.
  if (relation !== 'eq') throw new RangeError(`figure with a hedge: ${JSON.stringify(id)}`);
  return { id, year, value, dating };
}

function oneUnit(rows: readonly FigureRow[]): string {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  if (units.length !== 1) throw new RangeError(`figures in more than one unit: ${units.join(', ')}`);
  return units.join('');
}

function silencesOf(rows: readonly FigureRow[]): Silence[] {
  return rows.slice(1).flatMap((to, index) => {
    const from = rows[index] ?? to;
    const years = silentBetween(from, to);
    if (years.length === 0) return [];
    const words = `no figure in the text for ${listYears(years)}`;
    return [{ from: yearFigure(from), to: yearFigure(to), words }];
  });
}

function scaleOf(known: readonly YearFigure[], asked: readonly YearFigure[], decimals: number): ValueScale {
  const top = Math.ceil(withoutNoise((known.at(-1)?.value ?? NaN) * TOP_TIMES));
  for (const { id, value } of asked) {
    if (!(value <= top)) throw new RangeError(`figure above the scale: ${JSON.stringify(id)}`);
  }
  return { top, step: withoutNoise(10 ** -decimals), decimals };
}
