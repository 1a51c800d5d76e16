import * as Plot from '@observablehq/plot';
import { timeOf } from '../calendar/iso-date';
import { isFigureRow, type DatasetRow } from '../datasets/row';
import { rowsWithin } from '../datasets/row-years';
import { rowInWords } from '../datasets/summary';
import { hedgedFigure } from '../quantities/format';
import type { ChartInput } from './chart-input';
import type { Layout } from './layout';
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
  const start = ({ row }: Placed) => new Date(timeOf(row.date_earliest));
  const end = ({ row }: Placed) => new Date(timeOf(row.date_latest) + DAY);
  const spans = placed.filter(({ row }) => !isShort(row));
  const days = placed.filter(({ row }) => isShort(row));
  const title = ({ row }: Placed) => rowInWords(row);
  const middle = (input.range.from + input.range.to + 1) / 2;
  const late = ({ row }: Placed) => whereInTime(row).getUTCFullYear() >= middle;
  const height = small ? layout.height : timelineHeight(input, layout);
  const label = (rightward: boolean) =>
    Plot.text(
      placed.filter((each) => late(each) !== rightward),
      {
        x: rightward ? start : end,
        y: 'line',
        text: 'words',
        textAnchor: rightward ? 'start' : 'end',
        lineAnchor: 'bottom',
        dx: rightward ? -MARK : MARK,
        dy: -7,
        fill: COLOR.ink,
        ...HALO,
      },
    );
  return Plot.plot({
    ...frameOptions({ ...layout, height }, document),
    x: timeScale(input.range),
    y: { domain: small ? [0.5, -0.5] : [Math.max(placed.length, 1) - 0.4, -0.7], axis: null },
    marks: [
      ...(small ? [Plot.ruleY([0], { stroke: COLOR.faint })] : []),
      Plot.ruleY(spans, {
        x1: start,
        x2: end,
        y: 'line',
        stroke: COLOR.series,
        strokeWidth: LINE * 1.5,
        strokeOpacity: small ? 0.5 : 1,
        title,
      }),
      Plot.dot(days, {
        x: ({ row }: Placed) => whereInTime(row),
        y: 'line',
        r: MARK,
        fill: COLOR.series,
        stroke: COLOR.paper,
        strokeWidth: 1,
        title,
      }),
      ...(small
        ? smallEnds(input, layout)
        : [
            label(true),
            label(false),
            ...yearAxis(input.range, { ...layout, height }, Math.max(placed.length, 1) - 0.4),
          ]),
    ],
  });
}

/** True for a day and for a month, which are marked as a point. */
function isShort(row: DatasetRow): boolean {
  return timeOf(row.date_latest) - timeOf(row.date_earliest) < 31 * DAY;
}

/** A timeline grows with its rows: a line of type and a mark for each. It keeps its height when the years change. */
export function timelineHeight({ rows }: ChartInput, layout: Layout): number {
  return layout.marginTop + layout.marginBottom + rows.length * Math.round(layout.type * 2.7);
}

function wordsOf(row: DatasetRow, layout: Layout): string {
  const words = isFigureRow(row) ? `${row.label}: ${hedgedFigure(row)}` : row.label;
  // Six tenths of the type size is more than a letter of the text takes on the average.
  const most = Math.floor((layout.width * 0.95) / (layout.type * 0.5));
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
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
