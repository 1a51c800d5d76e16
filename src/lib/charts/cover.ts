import * as Plot from '@observablehq/plot';
import { isFigureRow, type FigureRow } from '../datasets/figure-row';
import { rowsWithin } from '../datasets/row-years';
import { formatNumber } from '../quantities/format';
import type { ChartInput } from './chart-input';
import type { Layout } from './layout';
import { namedAs } from './named-marks';
import { COLOR, frameOptions, HALO } from './style';

const WHOLE = 100;

/**
 * A share of a whole: the notes as a bar in equal parts, the part that gold covers filled; under it the values that
 * the hedges allow, open to the right where the text sets no upper bound.
 */
export function drawCover(input: ChartInput, layout: Layout, document: Document): Element {
  const rows = rowsWithin(input.rows.filter(isFigureRow), input.range);
  const [row] = rows;
  const small = layout.name === 'small';
  const frame = {
    ...frameOptions(small ? layout : { ...layout, height: layout.height * 0.6 }, document),
    x: { domain: [0, WHOLE], axis: null },
    y: { domain: [0, 1], axis: null },
  };
  if (!row) return Plot.plot({ ...frame, marks: [Plot.ruleY([0.5], { stroke: COLOR.ink })] });
  const parts = Array.from(
    { length: Math.floor(WHOLE / row.value + 1e-9) },
    (_, index) => (index + 1) * row.value,
  ).filter((part) => part < WHOLE);
  const [top, bottom] = small ? [0.85, 0.25] : [0.72, 0.3];
  return Plot.plot({
    ...frame,
    marks: [
      Plot.rect([row], {
        x1: 0,
        x2: WHOLE,
        y1: bottom,
        y2: top,
        fill: 'none',
        stroke: COLOR.ink,
        strokeWidth: 1.2,
      }),
      Plot.ruleX(parts, { y1: bottom, y2: top, stroke: COLOR.ink, strokeWidth: 1.2 }),
      Plot.rect([row], {
        x1: 0,
        x2: 'value',
        y1: bottom,
        y2: top,
        fill: COLOR.gold,
        ...namedAs((each: FigureRow) => each),
        inset: 2.5,
      }),
      ...(small ? [] : wordsOf(row, layout, top, bottom)),
      Plot.text([row], {
        x: 0,
        y: bottom,
        text: () => (small ? `${formatNumber(row.value, row.decimals)} ${row.unit}` : ''),
        textAnchor: 'start',
        lineAnchor: 'top',
        dy: 8,
        fill: COLOR.ink,
        fontWeight: 600,
      }),
    ],
  });
}

/** The words of the bar: what the parts are, the share, and how far the hedges let it go. */
function wordsOf(row: FigureRow, layout: Layout, top: number, bottom: number): Plot.Markish[] {
  const { low, high } = row;
  const text = (words: string, options: Plot.TextOptions) =>
    Plot.text([row], { text: () => words, fill: COLOR.ink, ...HALO, ...options });
  const [gold = '', notes = ''] = row.words.split(' … ');
  const under = bottom - 0.08;
  return [
    text(`${formatNumber(row.value, row.decimals)} ${row.unit}`, {
      x: 0,
      y: top,
      textAnchor: 'start',
      dy: -34,
      fontSize: layout.type * 1.7,
      fontWeight: 600,
      fill: COLOR.accent,
    }),
    text(`gold: ${gold}`, { x: 0, y: top, textAnchor: 'start', dy: -11 }),
    text(`notes: ${notes}`, { x: WHOLE, y: top, textAnchor: 'end', dy: -11, fill: COLOR.soft }),
    ...(low === null
      ? []
      : [
          Plot.ruleX([low], { y1: under - 0.03, y2: under + 0.03, stroke: COLOR.soft, strokeWidth: 2 }),
          ...(high === null
            ? [
                Plot.arrow([row], {
                  x1: low,
                  x2: Math.min(WHOLE, low + 12),
                  y1: under,
                  y2: under,
                  stroke: COLOR.soft,
                  strokeWidth: 2,
                  headLength: 9,
                }),
              ]
            : [Plot.ruleY([under], { x1: low, x2: high, stroke: COLOR.soft, strokeWidth: 2 })]),
          text(`at least ${formatNumber(low, 1)} ${row.unit}${high === null ? ', no upper bound' : ''}`, {
            x: low,
            y: under,
            textAnchor: 'start',
            lineAnchor: 'top',
            dy: 10,
            fill: COLOR.soft,
            fontStyle: 'italic',
          }),
        ]),
  ];
}
