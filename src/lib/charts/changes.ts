import * as Plot from '@observablehq/plot';
import { isFigureRow } from '../datasets/figure-row';
import { rowsWithin } from '../datasets/row-years';
import { toneOf } from '../datasets/tone';
import { changesOf } from '../views/changes';
import { changeInWords, changesWithin } from '../views/view-words';
import { amountLabels, heightLabel, readableTicks, silenceLabels } from './change-labels';
import { changeScale } from './change-scale';
import { stepOf, type Step } from './change-step';
import type { ChartInput } from './chart-input';
import { written } from './figure-marks';
import type { Layout } from './layout';
import { namedAs } from './named-marks';
import { COLOR, frameOptions, HALO, SILENT_DASH, valueGrid } from './style';
import { timeScale, yearAxis } from './time-axis';
import { emptyNote, thinnedNote } from './view-marks';

/**
 * The change from each figure to the next, a bar as wide as its span of time: as high as the change in per cent, or as
 * the rate per year where the span is longer than a year. On a log scale it is as high as the ratio, so that twice
 * as much and half as much weigh the same. A bar across silent years or to an open day is hollow.
 */
export function drawChanges(input: ChartInput, layout: Layout, document: Document): Element {
  const log = input.view?.scale === 'log';
  const { thinned, silentBetween } = input;
  const all = changesOf(input.rows, silentBetween).changes.map((change) => stepOf(change, log));
  const { changes, refusals } = changesWithin(input.rows, input.range, silentBetween);
  const steps = changes.map((change) => stepOf(change, log));
  const scale = changeScale([...all, ...steps], log);
  const { rest } = scale;
  const named = namedAs(
    ({ change }: Step) => change.to,
    ({ change }: Step) => changeInWords(change, input.view?.scale),
  );
  const bar = { x1: 'x1', x2: 'x2', y1: () => rest, y2: 'value', insetLeft: 1, insetRight: 1 } as const;
  const colorOf = ({ change }: Step) =>
    COLOR[toneOf({ chart: input.kind, headline: input.emphasis }, change.to)];
  const narrow = layout.name === 'narrow';
  const unit = log ? 'times, a year' : narrow ? '% a year' : 'per cent a year';
  const amounts = input.rows.find(isFigureRow)?.unit ?? '';
  return Plot.plot({
    ...frameOptions(layout, document),
    x: timeScale(input.range),
    y: { type: log ? 'log' : 'linear', domain: scale.domain, axis: null },
    marks: [
      ...valueGrid(
        readableTicks(scale, steps[0], input.range, layout).filter((tick) => tick !== rest),
        thinned === undefined ? `${unit}; under the years, ${amounts}` : unit,
        layout,
      ),
      ...(log ? restLabel(layout) : []),
      Plot.rect(
        steps.filter(({ known }) => known),
        { ...bar, fill: colorOf, fillOpacity: 0.9, ...named },
      ),
      Plot.rect(
        steps.filter(({ known }) => !known),
        {
          ...bar,
          fill: COLOR.paper,
          fillOpacity: 0,
          stroke: colorOf,
          strokeWidth: 1.5,
          strokeDasharray: SILENT_DASH,
          ...named,
        },
      ),
      ...intervals(steps, scale.domain),
      Plot.ruleY([rest], { stroke: COLOR.ink }),
      ...written(steps, thinned).map((step) => heightLabel(step, log, layout)),
      ...(thinned === undefined ? silenceLabels(steps, rest, input, layout) : []),
      ...(steps.length === 0 ? emptyNote(refusals.map(({ reason }) => reason).join(' '), layout) : []),
      ...(thinned === undefined ? amountLabels(steps, layout) : []),
      ...thinnedNote(input, rowsWithin(input.rows, input.range).length, layout),
      ...yearAxis(input.range, layout, scale.domain[0]),
    ],
  });
}

/** No change at all, on a scale of ratios. */
function restLabel(layout: Layout): Plot.Markish[] {
  return [
    Plot.text(['1'], {
      y: () => 1,
      text: (words: string) => words,
      frameAnchor: 'left',
      textAnchor: 'start',
      lineAnchor: 'bottom',
      dx: 2 - layout.marginLeft,
      dy: -3,
      fill: COLOR.soft,
      ...HALO,
    }),
  ];
}

/** What each change allows, as a line through the end of its bar; an open end goes on to the end of the chart. */
function intervals(steps: readonly Step[], [bottom, top]: readonly [number, number]): Plot.Markish[] {
  const options = { x: 'x', stroke: COLOR.ink, strokeWidth: 1.25 } as const;
  const open = steps.filter(({ low, high }) => low === null || high === null);
  return [
    Plot.ruleX(steps, {
      ...options,
      y1: ({ low, value }: Step) => low ?? value,
      y2: ({ high, value }: Step) => high ?? value,
    }),
    Plot.arrow(open, {
      x1: 'x',
      x2: 'x',
      y1: 'value',
      y2: ({ high }: Step) => (high === null ? top : bottom),
      stroke: COLOR.ink,
      strokeDasharray: '2 3',
      headLength: 7,
    }),
  ];
}
