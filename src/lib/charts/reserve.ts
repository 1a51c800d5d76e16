import * as Plot from '@observablehq/plot';
import { timeOf } from '../calendar/iso-date';
import { isFigureRow, type FigureRow } from '../datasets/figure-row';
import { rowsWithin } from '../datasets/row-years';
import type { ChartInput } from './chart-input';
import { silenceMarks, valueLabels, written } from './figure-marks';
import type { Layout } from './layout';
import { namedAs } from './named-marks';
import { whereInTime } from './segments';
import { COLOR, frameOptions, stepsTo, valueGrid } from './style';
import { endYears, eventMarks, timeScale, yearAxis } from './time-axis';
import { thinnedNote } from './view-marks';

/** Stocks as bars, each as wide as the days that it may belong to; a lower bound has no lid, and an arrow goes on from it. */
export function drawReserve(input: ChartInput, layout: Layout, document: Document): Element {
  const all = input.rows.filter(isFigureRow);
  const rows = rowsWithin(all, input.range);
  const highest = Math.max(...all.map(({ value }) => value));
  const small = layout.name === 'small';
  const bar = {
    x1: (row: FigureRow) => new Date(timeOf(row.date_earliest)),
    x2: (row: FigureRow) => new Date(timeOf(row.date_latest)),
    y1: 0,
    y2: 'value',
    fill: COLOR.gold,
    ...namedAs((row: FigureRow) => row),
  } as const;
  const lidless = rows.filter(({ relation }) => relation === 'gt');
  return Plot.plot({
    ...frameOptions(layout, document),
    x: timeScale(input.range),
    y: { domain: [0, highest * 1.22], axis: null },
    marks: [
      ...(small
        ? [Plot.ruleY([0], { stroke: COLOR.ink })]
        : valueGrid(stepsTo(highest, 2), input.unit ?? '', layout)),
      ...(small ? [] : eventMarks(input.events, input.range, layout)),
      Plot.rectY(rows, bar),
      Plot.arrow(lidless, {
        x1: whereInTime,
        x2: whereInTime,
        y1: 'value',
        y2: (row: FigureRow) => row.value * 1.12,
        stroke: COLOR.gold,
        strokeWidth: 2.5,
        headLength: 9,
      }),
      ...(small ? [] : silenceMarks(rows, layout, input)),
      ...valueLabels(
        written(rows, input.thinned),
        () => COLOR.ink,
        small ? layout.type : layout.type * 1.2,
        (row) => ({
          dy: row.relation === 'gt' ? -(layout.height * 0.12 + 6) : -11,
          anchor: row === rows.at(-1) && rows.length > 1 ? 'end' : 'middle',
          dx: row === rows.at(-1) && rows.length > 1 ? 18 : 0,
        }),
      ),
      ...thinnedNote(input, rows.length, layout),
      ...(small ? endYears(rows) : yearAxis(input.range, layout)),
    ],
  });
}
