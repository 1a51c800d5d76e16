import { spanInWords } from '../calendar/date-words';
import { yearOf } from '../calendar/iso-date';
import { listYears } from '../calendar/year-range';
import { yearsBetween } from '../calendar/years-between';
import { difference, percentageChange } from '../derivations/change';
import { refuse, type Derived, type Outcome, type Refusal } from '../derivations/derivation';
import { spanOf } from '../derivations/figure';
import { annualGrowth } from '../derivations/growth';
import { isFigureRow, type FigureRow } from '../datasets/figure-row';
import type { DatasetRow } from '../datasets/row';
import { seriesOf } from '../datasets/series-of';
import { silentBetween } from '../datasets/silent-between';

/** The change from one figure of a series to the next. */
export interface Change {
  readonly from: FigureRow;
  readonly to: FigureRow;
  /** In the unit of the figures. */
  readonly difference: Derived<FigureRow>;
  /** In per cent of the first figure, over the whole span. */
  readonly whole: Derived<FigureRow>;
  /** In per cent a year; refused where the figures may lie less than a year apart. */
  readonly rate: Outcome<FigureRow>;
  /** The span of time where it is longer than one year: `3 years`, `10.83 to 11.92 years`; empty otherwise. */
  readonly years: string;
  /** What is drawn: the rate where the span is longer than one year, else the change itself. */
  readonly drawn: Derived<FigureRow>;
  /** The years within the span for which the text has no figure. */
  readonly silent: readonly number[];
}

/** The changes of a dataset, series by series, and why some figures have none. */
export interface Changes {
  readonly changes: readonly Change[];
  readonly refusals: readonly Refusal[];
}

/**
 * The changes from each figure of a series to its next. A series of one figure has none, and says so; figures of
 * different series are never set against each other.
 */
export function changesOf(rows: readonly DatasetRow[], silenceBetween = silentBetween): Changes {
  const series = seriesOf(rows.filter(isFigureRow));
  const changes: Change[] = [];
  const refusals: Refusal[] = [];
  if (series.length === 0)
    refusals.push(refuse('missing', 'The text gives no figure for these years: there is no change to show.'));
  for (const figures of series) {
    const [only] = figures;
    if (only && figures.length === 1) refusals.push(refuseOnly(only, series.length > 1));
    figures.slice(1).forEach((to, index) => {
      const from = figures[index] ?? to;
      const change = changeBetween(from, to);
      if ('refused' in change) refusals.push(change);
      else changes.push({ ...change, silent: silenceBetween(from, to) });
    });
  }
  return { changes, refusals };
}

/** A change but for its silence, which depends on the figures around. */
type Computed = Omit<Change, 'silent'> | Refusal;

/** The change last computed to each figure: one drawing asks for the same changes several times. */
const computed = new WeakMap<FigureRow, { readonly from: FigureRow; readonly change: Computed }>();

function changeBetween(from: FigureRow, to: FigureRow): Computed {
  const last = computed.get(to);
  if (last?.from === from) return last.change;
  const change = computeChange(from, to);
  computed.set(to, { from, change });
  return change;
}

function computeChange(from: FigureRow, to: FigureRow): Computed {
  const [amount, whole] = [difference(from, to), percentageChange(from, to)];
  if (amount.refused) return amount;
  if (whole.refused) return whole;
  const rate = annualGrowth(from, to);
  const { longest } = yearsBetween(spanOf(from), spanOf(to));
  const perYear = !rate.refused && longest > 1;
  return {
    from,
    to,
    difference: amount,
    whole,
    rate,
    // The derivation has put the span into words already.
    years: perYear ? (rate.inputs.find(({ name }) => name === 'years')?.words ?? '') : '',
    drawn: perYear ? rate : whole,
  };
}

function refuseOnly(row: FigureRow, several: boolean): Refusal {
  const what = several && row.label !== '' ? row.label : 'What is shown';
  return refuse('missing', `${what} is one figure, ${endInWords(row)}: there is no change to show.`);
}

/** The silence within the span of a change, in words; empty where there is none. */
export function silenceOf({ silent }: Change): string {
  return silent.length === 0 ? '' : `no figure in the text for ${listYears(silent)}`;
}

/** The date of one end of a change: `1 January 1925`, `an unstated day of 1935`. */
export function endInWords({ date_earliest, date_latest, dating }: FigureRow): string {
  return dating === 'open'
    ? `an unstated day of ${String(yearOf(date_earliest))}`
    : spanInWords(date_earliest, date_latest);
}
