import * as Plot from '@observablehq/plot';
import { toneOf } from '../datasets/tone';
import { isFigureRow, type FigureRow } from '../datasets/figure-row';
import { rowsWithin } from '../datasets/row-years';
import type { ChartInput } from './chart-input';
import { lineMarks, pointMarks, silenceMarks, valueLabels, written, type LabelPlace } from './figure-marks';
import type { Layout } from './layout';
import { COLOR, frameOptions, MARK, HALO, valueGrid } from './style';
import { endYears, eventMarks, timeScale, yearAxis } from './time-axis';
import { segmentsOf, whereInTime } from './segments';
import { valueScale } from './value-scale';
import { baseRule, thinnedNote, whiskers } from './view-marks';

/** A stock of money over time: a line from figure to figure, broken where the text is silent, open where it is open. */
export function drawCirculation(input: ChartInput, layout: Layout, document: Document): Element {
  const all = input.rows.filter(isFigureRow);
  const rows = rowsWithin(all, input.range);
  // The scale of values stays when the years change: what moves is time, not the height of a figure.
  const { y, ticks, floor } = valueScale(all, input.view?.scale ?? 'linear', 1.06);
  const colorOf = (row: FigureRow) => COLOR[toneOf({ chart: input.kind, headline: input.emphasis }, row)];
  const frame = {
    ...frameOptions(layout, document),
    x: timeScale(input.range),
    y,
  };
  if (layout.name === 'small') {
    return Plot.plot({
      ...frame,
      marks: [
        Plot.ruleY([0], { stroke: COLOR.ink }),
        ...lineMarks(rows, colorOf, input),
        ...pointMarks(rows, colorOf, MARK - 1.5),
        ...endLabels(rows, layout, colorOf),
      ],
    });
  }
  const large = layout.name === 'wide' ? 1.25 : 1.1;
  return Plot.plot({
    ...frame,
    marks: [
      ...valueGrid(
        input.view?.name === 'index' ? ticks.filter((tick) => tick !== 100) : ticks,
        input.unit ?? '',
        layout,
      ),
      ...eventMarks(input.events, input.range, layout),
      ...(input.view?.name === 'index' ? baseRule(input.view, rows, layout) : []),
      ...lineMarks(rows, colorOf, input),
      ...silenceMarks(rows, layout, input),
      ...(input.view ? whiskers(rows, colorOf) : []),
      ...pointMarks(rows, colorOf),
      ...valueLabels(written(rows, input.thinned), colorOf, layout.type * large, (row) => ({
        ...placeOf(row, rows, layout),
        // An index of three digits is as exact as the figures are without its tenths; the mark’s own words have them.
        ...(input.view?.name === 'index' && row.value >= 10 ? { decimals: 0 } : {}),
      })),
      ...openNotes(written(rows, input.thinned), layout),
      ...thinnedNote(input, rows.length, layout),
      ...yearAxis(input.range, layout, floor),
    ],
  });
}

/** Above the mark; left of it on a steep rise, below it in a trough, so that no label lies on the line. */
function placeOf(row: FigureRow, rows: readonly FigureRow[], layout: Layout): LabelPlace {
  const index = rows.indexOf(row);
  const [before, after] = [rows[index - 1], rows[index + 1]];
  const room = layout.name === 'wide' ? 1 : 0.8;
  if (row.dating === 'open') return { dx: 6 * room, dy: -14 };
  if (!before) return { dx: -MARK, dy: -13, anchor: 'start' };
  if (after && before.value > row.value && after.value > row.value) return { dy: 20 };
  // After a silence the words about it stand above the line, so the figure stands below.
  if (segmentsOf([before, row]).some(({ kind }) => kind === 'silent')) return { dx: 4, dy: 19 };
  if (after && after.value > row.value && after.dating !== 'open') return { dx: -7, dy: -12, anchor: 'end' };
  if (after?.dating === 'open') return { dx: -8, dy: -12, anchor: 'end' };
  return { dy: -14 };
}

/** What the hollow mark means, said at the mark. */
function openNotes(rows: readonly FigureRow[], layout: Layout): Plot.Markish[] {
  const open = rows.filter((row) => row.dating === 'open');
  return [
    Plot.text(open, {
      x: whereInTime,
      y: 'value',
      text: (row: FigureRow) =>
        layout.name === 'narrow' ? 'day not\nstated' : `${String(row.year)},\nday not\nstated`,
      lineAnchor: 'top',
      dy: 13,
      fill: COLOR.soft,
      fontStyle: 'italic',
      fontSize: layout.type - (layout.name === 'wide' ? 0.5 : 1),
      ...HALO,
    }),
  ];
}

/** In a small chart only the first figure, the highest and the last are named. */
function endLabels(
  rows: readonly FigureRow[],
  layout: Layout,
  colorOf: (row: FigureRow) => string,
): Plot.Markish[] {
  const named = written(rows, rows.length);
  return [
    ...pointMarks(named, colorOf),
    ...valueLabels(named, colorOf, layout.type, () => ({ dy: -11 })),
    ...endYears(rows),
  ];
}
