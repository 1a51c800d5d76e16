import * as Plot from '@observablehq/plot';
import { midpoint, timeOf } from '../calendar/iso-date';
import { isFigureRow, type FigureRow } from '../datasets/figure-row';
import { rowsWithin } from '../datasets/row-years';
import { hedgedNumber } from '../quantities/format';
import type { ChartInput } from './chart-input';
import { lineMarks, pointMarks, silenceMarks, valueLabels, written } from './figure-marks';
import type { Layout } from './layout';
import { namedAs } from './named-marks';
import { COLOR, frameOptions, HALO, LINE, valueGrid } from './style';
import { endYears, eventMarks, timeScale, yearAxis } from './time-axis';
import { valueScale } from './value-scale';
import { thinnedNote, whiskers } from './view-marks';

/**
 * Rates of two kinds that are never joined: official parities as a broken line of blue, and purchasing power, an
 * upper bound, as a mark of its own that is open downwards.
 */
export function drawExchange(input: ChartInput, layout: Layout, document: Document): Element {
  const all = input.rows.filter(isFigureRow);
  const rows = rowsWithin(all, input.range);
  const parities = rows.filter(({ relation }) => relation !== 'lt');
  const bounds = rows.filter(({ relation }) => relation === 'lt');
  const { y, ticks, floor } = valueScale(all, input.view?.scale ?? 'linear', 1.12);
  const blue = () => COLOR.series;
  const small = layout.name === 'small';
  const size = small ? layout.type : layout.type * 1.2;
  return Plot.plot({
    ...frameOptions(layout, document),
    x: timeScale(input.range),
    y,
    marks: [
      ...(small ? [Plot.ruleY([0], { stroke: COLOR.ink })] : valueGrid(ticks, input.unit ?? '', layout)),
      ...(small ? [] : eventMarks(input.events, input.range, layout)),
      ...lineMarks(parities, blue, input),
      ...(small ? [] : silenceMarks(parities, layout, input)),
      ...(input.view ? whiskers(parities, blue) : []),
      ...pointMarks(parities, blue),
      ...valueLabels(written(parities, input.thinned), blue, size, (row) => ({
        words: small ? '' : row.label.toLowerCase(),
        anchor: row === parities[0] ? 'start' : 'end',
        dx: row === parities[0] ? 6 : -12,
        // The line falls to the last figure: beside it, under the line, the words are clear of it.
        dy: row === parities[0] ? -14 : small ? -11 : 5,
      })),
      ...boundMarks(bounds, size, small, floor),
      ...thinnedNote(input, rows.length, layout),
      ...(small ? endYears(rows) : yearAxis(input.range, layout, floor)),
    ],
  });
}

/** An upper bound: a lid over its days, an arrow down to nothing stated, its own words. */
function boundMarks(rows: readonly FigureRow[], size: number, small: boolean, floor: number): Plot.Markish[] {
  const at = (row: FigureRow) => midpoint(row.date_earliest, row.date_latest);
  return [
    Plot.ruleY(rows, {
      x1: (row: FigureRow) => new Date(timeOf(row.date_earliest)),
      x2: (row: FigureRow) => new Date(timeOf(row.date_latest)),
      y: 'value',
      stroke: COLOR.accent,
      strokeWidth: LINE + 1,
      ...namedAs((row: FigureRow) => row),
    }),
    Plot.arrow(rows, {
      x1: at,
      x2: at,
      y1: 'value',
      y2: () => floor,
      stroke: COLOR.accent,
      strokeDasharray: '2 3',
      headLength: 7,
      insetEnd: 2,
    }),
    Plot.text(rows, {
      x: small ? at : (row: FigureRow) => new Date(timeOf(row.date_earliest)),
      y: 'value',
      text: (row: FigureRow) =>
        [hedgedNumber(row), small ? '' : 'purchasing power'].filter(Boolean).join(', '),
      textAnchor: 'end',
      dx: -10,
      dy: small ? -2 : 5,
      fill: COLOR.accent,
      fontSize: size,
      fontWeight: 600,
      ariaLabel: 'id',
      ...HALO,
    }),
  ];
}
