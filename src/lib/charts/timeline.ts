import * as Plot from '@observablehq/plot';
import { isoDate, timeOf } from '../calendar/iso-date';
import type { YearRange } from '../calendar/year-range';
import { isFigureRow } from '../datasets/figure-row';
import type { DatasetRow } from '../datasets/row';
import { rowsWithin } from '../datasets/row-years';
import { hedgedFigure } from '../quantities/format';
import type { ChartInput } from './chart-input';
import { brokenTo } from './figure-marks';
import type { Layout } from './layout';
import { namedAs } from './named-marks';
import { whereInTime } from './segments';
import { COLOR, frameOptions, HALO, LINE, MARK } from './style';
import { timeScale, yearAxis } from './time-axis';

const DAY = 86_400_000;

/** A row of a timeline with its place from the top. */
interface Placed {
  readonly row: DatasetRow;
  readonly line: number;
  readonly words: string;
}

/** Events, or figures of different units, each on a line of its own under its words: in order in time and against no common scale. */
export function drawTimeline(input: ChartInput, layout: Layout, document: Document): Element {
  const rows = rowsWithin(input.rows, input.range);
  const small = layout.name === 'small';
  const placed = rows.map((row, line): Placed => ({
    row,
    line: small ? 0 : line,
    words: wordsOf(row, layout),
  }));
  const spanOf = ({ row }: Placed) => spanWithin(row, input.range);
  const start = (each: Placed) => new Date(spanOf(each).start);
  const end = (each: Placed) => new Date(spanOf(each).end);
  const spans = placed.filter(({ row }) => !isShort(row));
  const days = placed.filter(({ row }) => isShort(row));
  const named = namedAs(({ row }: Placed) => row);
  const height = small ? layout.height : timelineHeight(input, layout);
  const labels = placed.map((each) => {
    const { anchor, dx } = placeOf(each, input, layout);
    return Plot.text([each], {
      x: anchor === 'start' ? start : end,
      y: 'line',
      text: 'words',
      textAnchor: anchor,
      lineAnchor: 'bottom',
      dx,
      dy: -7,
      fill: COLOR.ink,
      ariaLabel: named.ariaLabel,
      ...HALO,
    });
  });
  return Plot.plot({
    ...frameOptions({ ...layout, height }, document),
    x: timeScale(input.range),
    y: { domain: small ? [0.6, -2] : [Math.max(placed.length, 1) - 0.4, -0.7], axis: null },
    marks: [
      ...(small ? [Plot.ruleY([0], { stroke: COLOR.faint })] : []),
      Plot.ruleY(spans, {
        x1: start,
        x2: end,
        y: 'line',
        stroke: COLOR.series,
        strokeWidth: LINE * 1.5,
        strokeOpacity: small ? 0.5 : 1,
        ...named,
      }),
      Plot.dot(days, {
        x: ({ row }: Placed) => whereInTime(row),
        y: 'line',
        r: MARK,
        fill: COLOR.series,
        stroke: COLOR.paper,
        strokeWidth: 1,
        ...named,
      }),
      ...(small
        ? smallEnds(input, layout)
        : [...labels, ...yearAxis(input.range, { ...layout, height }, Math.max(placed.length, 1) - 0.4)]),
    ],
  });
}

/** True for a day and for a month, which are marked as a point. */
function isShort(row: DatasetRow): boolean {
  return timeOf(row.date_latest) - timeOf(row.date_earliest) < 31 * DAY;
}

/** How wide a letter is on the average, as a part of the type size: wide enough that no label is cut off. */
const LETTER = 0.5;

/** Words stand over the beginning of their mark, or over its end in the later half, and never beyond the chart. */
function placeOf({ row, words }: Placed, { range }: ChartInput, layout: Layout) {
  const inner = layout.width - layout.marginLeft - layout.marginRight;
  const bounds = boundsOf(range);
  const pixels = (time: number) => (inner * (time - bounds.start)) / (bounds.end - bounds.start);
  const span = spanWithin(row, range);
  const width = Math.max(...words.split('\n').map(({ length }) => length)) * layout.type * LETTER;
  if (pixels((span.start + span.end) / 2) > inner / 2) {
    const over = width - layout.marginLeft - pixels(span.end) - MARK;
    return { anchor: 'end', dx: MARK + Math.max(0, over) } as const;
  }
  const over = pixels(span.start) - MARK + width - inner - layout.marginRight;
  return { anchor: 'start', dx: -MARK - Math.max(0, over) } as const;
}

/** The part of a row's days that lies in the years in view, in milliseconds: a span may go beyond them. */
function spanWithin(row: DatasetRow, range: YearRange): { start: number; end: number } {
  const bounds = boundsOf(range);
  return {
    start: Math.max(timeOf(row.date_earliest), bounds.start),
    end: Math.min(timeOf(row.date_latest) + DAY, bounds.end),
  };
}

function boundsOf({ from, to }: YearRange): { start: number; end: number } {
  return { start: timeOf(isoDate(from, 1, 1)), end: timeOf(isoDate(to + 1, 1, 1)) };
}

/** A timeline grows with its rows: a line of type and a mark for each. It keeps its height when the years change. */
function timelineHeight({ rows }: ChartInput, layout: Layout): number {
  return (
    layout.marginTop +
    layout.marginBottom +
    rows.length * Math.round(layout.type * (1.6 + 1.1 * linesOf(rows, layout)))
  );
}

function wordsOf(row: DatasetRow, layout: Layout): string {
  const words = isFigureRow(row) ? `${hedgedFigure(row)}: ${row.label}` : row.label;
  return brokenTo(words, (layout.width * 0.92) / (layout.type * LETTER));
}

/** The most lines that the words of a row take. */
function linesOf(rows: readonly DatasetRow[], layout: Layout): number {
  return Math.max(1, ...rows.map((row) => wordsOf(row, layout).split('\n').length));
}

function smallEnds({ range }: ChartInput, layout: Layout): Plot.Markish[] {
  const label = (year: number, frameAnchor: 'bottom-left' | 'bottom-right') =>
    Plot.text([String(year)], {
      text: (words: string) => words,
      frameAnchor,
      lineAnchor: 'top',
      dy: layout.type * 0.5,
      fill: COLOR.soft,
    });
  return [label(range.from, 'bottom-left'), label(range.to, 'bottom-right')];
}
