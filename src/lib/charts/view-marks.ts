import * as Plot from '@observablehq/plot';
import type { FigureRow } from '../datasets/figure-row';
import type { View } from '../views/view';
import type { ChartInput } from './chart-input';
import type { Layout } from './layout';
import { whereInTime } from './segments';
import { COLOR, HALO } from './style';

/** What each figure allows, as a line through its mark; an end that is open is drawn by the chart of its kind. */
export function whiskers(rows: readonly FigureRow[], colorOf: (row: FigureRow) => string): Plot.Markish[] {
  return [
    Plot.ruleX(
      rows.filter(({ low, high }) => low !== null && high !== null),
      { x: whereInTime, y1: 'low', y2: 'high', stroke: colorOf, strokeWidth: 1.5, strokeOpacity: 0.7 },
    ),
  ];
}

/** The line of the base of an index, with its name at the end where the figures are farther from it. */
export function baseRule({ base }: View, rows: readonly FigureRow[], layout: Layout): Plot.Markish[] {
  const distance = (row: FigureRow | undefined) => (row ? Math.abs(Math.log(row.value / 100)) : 0);
  const right = distance(rows.at(-1)) >= distance(rows[0]);
  return [
    Plot.ruleY([100], { stroke: COLOR.ink, strokeDasharray: '4 3' }),
    Plot.text([`${String(base)} = 100`], {
      y: () => 100,
      text: (words: string) => words,
      frameAnchor: right ? 'right' : 'left',
      textAnchor: right ? 'end' : 'start',
      lineAnchor: 'bottom',
      dx: right ? layout.marginRight - 2 : 2 - layout.marginLeft,
      dy: -4,
      fill: COLOR.ink,
      fontStyle: 'italic',
      fontSize: layout.type,
      ...HALO,
    }),
  ];
}

/** Words in the place of a chart that has nothing to show. */
export function emptyNote(words: string, layout: Layout): Plot.Markish[] {
  return [
    Plot.text([words], {
      text: (each: string) => each,
      frameAnchor: 'middle',
      lineWidth: (layout.width * 0.7) / layout.type,
      fill: COLOR.soft,
      fontStyle: 'italic',
      fontSize: layout.type + 1,
    }),
  ];
}

/** How many figures are drawn of how many, where there is no room for all; in the words of its mark by which rule. */
export function thinnedNote({ thinned, view }: ChartInput, drawn: number, layout: Layout): Plot.Markish[] {
  if (thinned === undefined) return [];
  return [
    Plot.text([thinnedInWords(thinned, drawn)], {
      text: (words: string) => words,
      title: () => thinnedRule(view),
      frameAnchor: 'top-right',
      textAnchor: 'end',
      lineAnchor: 'bottom',
      dx: layout.marginRight - 2,
      dy: layout.name === 'small' ? -6 : -16,
      fill: COLOR.soft,
      fontStyle: 'italic',
      ...HALO,
    }),
  ];
}

/** `150 of 10,000 figures drawn`. */
export function thinnedInWords(thinned: number, drawn: number): string {
  return `${drawn.toLocaleString('en-US')} of ${thinned.toLocaleString('en-US')} figures drawn`;
}

/** Which figures stand for those that fall within the width of one mark. */
export function thinnedRule(view: View | undefined): string {
  return view?.name === 'change'
    ? 'Of the figures within the width of one mark the last is drawn, and each change runs from one figure drawn to the next.'
    : 'Of the figures within the width of one mark the lowest and the highest are drawn.';
}
