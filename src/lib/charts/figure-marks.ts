import * as Plot from '@observablehq/plot';
import { timeOf } from '../calendar/iso-date';
import type { FigureRow } from '../datasets/figure-row';
import { hedgedNumber } from '../quantities/format';
import type { ChartInput } from './chart-input';
import type { Layout } from './layout';
import { namedAs } from './named-marks';
import { segmentsOf, whereInTime, type Segment } from './segments';
import { COLOR, HALO, LINE, MARK, SILENT_DASH } from './style';

const DAY = 86_400_000;

/** How a chart's figures are coloured: one set off, the rest as the series. */
export type ColorOf = (row: FigureRow) => string;

/** The last moment of a row's span of days. */
const endOf = (row: FigureRow): Date => new Date(timeOf(row.date_latest) + DAY);
const startOf = (row: FigureRow): Date => new Date(timeOf(row.date_earliest));

/** The line of each series: drawn from year to year, dotted across silent years and towards an open date. */
export function lineMarks(
  rows: readonly FigureRow[],
  colorOf: ColorOf,
  { silentBetween }: Pick<ChartInput, 'silentBetween'>,
): Plot.Markish[] {
  const segments = segmentsOf(rows, silentBetween);
  const link = (kind: Segment['kind'], options: Plot.LinkOptions) =>
    Plot.link(
      segments.filter((segment) => segment.kind === kind),
      { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', strokeLinecap: 'round', ...options },
    );
  return [
    link('drawn', { stroke: (segment: Segment) => colorOf(segment.to), strokeWidth: LINE }),
    link('silent', { stroke: COLOR.soft, strokeWidth: 1.5, strokeDasharray: SILENT_DASH }),
    link('open', { stroke: COLOR.soft, strokeWidth: 1.5, strokeDasharray: SILENT_DASH }),
  ];
}

/** The words of each silence, above the dotted line that stands for it, broken to the room there is. */
export function silenceMarks(
  rows: readonly FigureRow[],
  layout: Layout,
  { thinned }: Pick<ChartInput, 'thinned'>,
): Plot.Markish[] {
  // Among figures that take all the room there is none for words: the dotted line stands alone.
  if (thinned !== undefined) return [];
  const silent = segmentsOf(rows).filter(({ kind }) => kind === 'silent');
  const perYear = layout.width / 12;
  return silent.map((segment) => {
    // On a falling line the words stand to the right of its middle, clear of it.
    const falling = segment.y2 < segment.y1;
    const years = segment.x2.getUTCFullYear() - segment.x1.getUTCFullYear();
    const room = (years * perYear) / (falling ? 2 : 1);
    return Plot.text([segment], {
      x: ({ x1, x2 }: Segment) => new Date((x1.getTime() + x2.getTime()) / 2),
      y: ({ y1, y2 }: Segment) => (y1 + y2) / 2,
      text: ({ silence }: Segment) => brokenTo(silence, room / (layout.type * 0.48)),
      lineAnchor: 'bottom',
      textAnchor: falling ? 'start' : 'middle',
      dx: falling ? 4 : 0,
      dy: falling ? -6 : layout.name === 'narrow' ? -20 : -14,
      fill: COLOR.soft,
      fontStyle: 'italic',
      ...HALO,
    });
  });
}

/** Words broken into lines of at most so many letters, as far as single words allow. */
export function brokenTo(words: string, letters: number): string {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** A figure's mark: a disc on its day; a bar over its span of days, with a hollow disc where the day is open. */
export function pointMarks(rows: readonly FigureRow[], colorOf: ColorOf, radius = MARK): Plot.Markish[] {
  const spans = rows.filter((row) => row.date_earliest !== row.date_latest);
  const open = rows.filter((row) => row.dating === 'open');
  const closed = rows.filter((row) => row.dating !== 'open');
  const dot = { x: whereInTime, y: 'value', r: radius, ...namedAs((row: FigureRow) => row) } as const;
  return [
    Plot.ruleY(spans, {
      x1: startOf,
      x2: endOf,
      y: 'value',
      stroke: colorOf,
      strokeWidth: LINE,
      ...namedAs((row: FigureRow) => row),
    }),
    Plot.dot(closed, { ...dot, fill: colorOf, stroke: COLOR.paper, strokeWidth: 1.5 }),
    Plot.dot(open, { ...dot, fill: COLOR.paper, stroke: colorOf, strokeWidth: LINE }),
  ];
}

/**
 * The figures whose values are written at their marks: all, or where some were left out for want of room the first, the
 * highest and the last.
 */
export function written<Row extends { readonly value: number }>(
  rows: readonly Row[],
  thinned: number | undefined,
): readonly Row[] {
  if (thinned === undefined) return rows;
  const highest = rows.reduce<Row | undefined>(
    (best, row) => (best && best.value >= row.value ? best : row),
    undefined,
  );
  return rows.filter((row, index) => index === 0 || index === rows.length - 1 || row === highest);
}

/** The value of each figure, with its hedge, written at its mark. */
export function valueLabels(
  rows: readonly FigureRow[],
  colorOf: ColorOf,
  size: number,
  place: (row: FigureRow) => LabelPlace,
): Plot.Markish[] {
  return rows.map((row) => {
    const { dx = 0, dy = -10, anchor = 'middle', words = '', decimals = row.decimals } = place(row);
    return Plot.text([row], {
      x: whereInTime,
      y: 'value',
      text: () => [hedgedNumber({ ...row, decimals }), words].filter(Boolean).join(', '),
      dx,
      dy,
      textAnchor: anchor,
      fill: colorOf(row) === COLOR.series ? COLOR.ink : colorOf(row),
      fontSize: size,
      fontWeight: 600,
      ariaLabel: 'id',
      ...HALO,
    });
  });
}

/** Where a label stands to its mark, and what it says after the figure. */
export interface LabelPlace {
  readonly dx?: number;
  readonly dy?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly words?: string;
  /** Decimals to write, where fewer than the figure's are enough at its mark. */
  readonly decimals?: number;
}
