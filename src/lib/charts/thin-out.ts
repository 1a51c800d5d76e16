import { timeOf, yearOf } from '../calendar/iso-date';
import { yearsOf, type YearRange } from '../calendar/year-range';
import { isFigureRow, type FigureRow } from '../datasets/figure-row';
import type { DatasetRow } from '../datasets/row';
import type { SilentBetween } from '../datasets/silent-between';
import type { ChartInput } from './chart-input';
import type { Layout } from './layout';
import { MARK } from './mark-sizes';

/**
 * The input with no more figures than a chart has room for: of those of a series that fall within the width of one mark
 * the lowest and the highest, in a chart of changes the last. Those outside the years in view, from which only the scale
 * of values is made, are thinned over all years. The base of an index stays. `thinned` says how many there were in
 * view. An input for which there is room is given back as it is.
 */
export function thinOut(input: ChartInput, layout: Layout): ChartInput {
  const columns = Math.floor((layout.width - layout.marginLeft - layout.marginRight) / (2 * MARK));
  if (input.rows.length <= 2 * columns || input.kind === 'timeline') return input;
  const { range, view } = input;
  const { places, silentBetween } = placesOf(input.rows);
  const within = places.filter((place) => touches(place, range));
  const outside = places.filter((place) => !touches(place, range));
  const standIns = (some: readonly Place[], years: YearRange): Place[] =>
    crowdsOf(some, years, columns).flatMap(({ lowest, highest, last }) =>
      view?.name === 'change' ? [last] : [lowest, highest],
    );
  const crowded = within.length > 2 * columns;
  const kept = new Set([
    ...(crowded ? standIns(within, range) : within),
    ...standIns(outside, { from: places[0]?.from ?? 0, to: places.at(-1)?.to ?? 0 }),
  ]);
  const base =
    view?.name === 'index' && places.find((place) => touches(place, { from: view.base, to: view.base }));
  if (base) kept.add(base);
  return {
    ...input,
    rows: [...kept].sort((a, b) => a.index - b.index).map(({ row }) => row),
    thinned: crowded ? within.length : undefined,
    silentBetween,
  };
}

/** A figure with its dates as numbers, which are read faster than words. */
interface Place {
  readonly row: FigureRow;
  readonly index: number;
  readonly value: number;
  /** The start of its first day, in milliseconds. */
  readonly time: number;
  /** Its years. */
  readonly from: number;
  readonly to: number;
}

/** What was read out of rows before: a chart is drawn again and again from the same ones. */
const known = new WeakMap<readonly DatasetRow[], Places>();

interface Places {
  readonly places: readonly Place[];
  readonly silentBetween: SilentBetween;
}

function placesOf(rows: readonly DatasetRow[]): Places {
  let read = known.get(rows);
  if (!read) {
    const places = rows.filter(isFigureRow).map((row, index) => ({
      row,
      index,
      value: row.value,
      time: timeOf(row.date_earliest),
      from: yearOf(row.date_earliest),
      to: yearOf(row.date_latest),
    }));
    read = { places, silentBetween: silencesOf(places) };
    known.set(rows, read);
  }
  return read;
}

const touches = (place: Place, { from, to }: YearRange): boolean => place.from <= to && from <= place.to;

/** The figures of a series that fall within the width of one mark, by those that may stand for all. */
interface Crowd {
  lowest: Place;
  highest: Place;
  last: Place;
}

/** Figures by series and by columns of equal time, of which so many make up the years. */
function crowdsOf(places: readonly Place[], { from, to }: YearRange, columns: number): Crowd[] {
  const start = Date.UTC(from, 0, 1);
  const width = (Date.UTC(to + 1, 0, 1) - start) / columns;
  const bySeries = new Map<string, (Crowd | undefined)[]>();
  for (const place of places) {
    let crowds = bySeries.get(place.row.series);
    if (!crowds) bySeries.set(place.row.series, (crowds = []));
    // What began before the first of the years stands with it.
    const column = Math.max(0, Math.floor((place.time - start) / width));
    const crowd = crowds[column];
    if (!crowd) crowds[column] = { lowest: place, highest: place, last: place };
    else {
      if (place.value < crowd.lowest.value) crowd.lowest = place;
      if (place.value > crowd.highest.value) crowd.highest = place;
      crowd.last = place;
    }
  }
  return [...bySeries.values()].flatMap((crowds) => crowds.filter((crowd) => crowd !== undefined));
}

/** The silences of each series as they are before any figure is left out; looked for only where one is asked for. */
function silencesOf(places: readonly Place[]): SilentBetween {
  let spoken: Map<string, Set<number>> | undefined;
  return (from, to) => {
    const years = yearsOf({ from: yearOf(from.date_latest), to: yearOf(to.date_earliest) }).slice(1, -1);
    if (years.length === 0) return [];
    spoken ??= spokenYears(places);
    return years.filter((year) => !spoken?.get(from.series)?.has(year));
  };
}

/** The years for which each series has a figure. */
function spokenYears(places: readonly Place[]): Map<string, Set<number>> {
  const spoken = new Map<string, Set<number>>();
  for (const { row, from, to } of places) {
    let years = spoken.get(row.series);
    if (!years) spoken.set(row.series, (years = new Set()));
    for (let year = from; year <= to; year += 1) years.add(year);
  }
  return spoken;
}
