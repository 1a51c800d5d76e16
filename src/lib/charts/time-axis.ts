import * as Plot from '@observablehq/plot';
import { isoDate, midpoint, timeOf } from '../calendar/iso-date';
import { yearsOf, type YearRange } from '../calendar/year-range';
import type { FigureRow } from '../datasets/figure-row';
import type { ChartEvent } from './chart-input';
import type { Layout } from './layout';
import { COLOR } from './style';

const yearStart = (year: number): Date => new Date(timeOf(isoDate(year, 1, 1)));

/** The scale of time: from the first day of the range to the last of its last year. Years are as long as they are. */
export function timeScale({ from, to }: YearRange): Plot.ScaleOptions {
  return { type: 'utc', domain: [yearStart(from), yearStart(to + 1)], axis: null };
}

/** The mark of each beginning of a year and, as far as there is room, the year's number. */
export function yearAxis(range: YearRange, layout: Layout, base = 0): Plot.Markish[] {
  const years = [...yearsOf(range), range.to + 1];
  const perYear = (layout.width - layout.marginLeft - layout.marginRight) / (years.length - 1);
  // A label takes about 2.6 times the type size; with less room every other year is named, and so on.
  const every = Math.max(1, Math.ceil((layout.type * 2.7) / perYear));
  const named = years.filter((year) => (year - range.from) % every === 0 && year <= range.to);
  return [
    Plot.ruleY([base], { stroke: COLOR.ink, strokeWidth: 1 }),
    // Where years are a few pixels wide their marks would run into each other.
    Plot.axisX((perYear < 4 ? named : years).map(yearStart), {
      anchor: 'bottom',
      label: null,
      tickSize: 5,
      tickPadding: 4,
      tickFormat: (date: Date) =>
        named.includes(date.getUTCFullYear()) ? String(date.getUTCFullYear()) : '',
      color: COLOR.ink,
    }),
  ];
}

/**
 * The events of the chronology as faint lines, those for whose names there is room: a line without a name tells
 * nothing. They give the figures their surroundings and do not compete with them; the chronology has them all.
 */
export function eventMarks(events: readonly ChartEvent[], range: YearRange, layout: Layout): Plot.Markish[] {
  const within = events
    .map((event) => ({ ...event, at: midpoint(event.date_earliest, event.date_latest) }))
    .filter(({ at }) => range.from <= at.getUTCFullYear() && at.getUTCFullYear() <= range.to);
  const pixels = (at: Date): number => {
    const [start, end] = [yearStart(range.from).getTime(), yearStart(range.to + 1).getTime()];
    return ((at.getTime() - start) / (end - start)) * (layout.width - layout.marginLeft - layout.marginRight);
  };
  let free = -Infinity;
  const named = within.filter(({ short, at }) => {
    const half = short.length * layout.type * 0.24;
    const centre = pixels(at);
    const fits =
      short !== '' &&
      centre - half > free &&
      centre + half <= layout.width - layout.marginLeft - 4 &&
      centre - half >= -layout.marginLeft;
    if (fits) free = centre + half + 10;
    return fits;
  });
  return [
    Plot.ruleX(named, {
      x: 'at',
      stroke: COLOR.soft,
      strokeOpacity: 0.5,
      strokeDasharray: '1 3',
      title: 'label',
    }),
    Plot.text(named, {
      x: 'at',
      text: 'short',
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: layout.type * 2 + 3,
      fill: COLOR.soft,
      fontStyle: 'italic',
    }),
  ];
}

/** The first and the last year of some rows, under the ends of a small chart. */
export function endYears(rows: readonly FigureRow[]): Plot.Markish[] {
  const ends = rows.filter((_, index) => index === 0 || index === rows.length - 1);
  return [
    Plot.text(ends, {
      x: (row: FigureRow) => midpoint(row.date_earliest, row.date_latest),
      text: (row: FigureRow) => row.date_earliest.slice(0, 4),
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 6,
      fill: COLOR.soft,
    }),
  ];
}
