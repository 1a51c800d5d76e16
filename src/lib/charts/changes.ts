import * as Plot from '@observablehq/plot';
import { timeOf } from '../calendar/iso-date';
import { isFigureRow } from '../datasets/figure-row';
import { toneOf } from '../datasets/tone';
import { hedgedNumber } from '../quantities/format';
import { changesOf, silenceOf, type Change } from '../views/changes';
import { timesOf, type Times } from '../views/times';
import { changeInWords, changesWithin, timesInWords } from '../views/view-words';
import type { ChartInput } from './chart-input';
import { brokenTo } from './figure-marks';
import type { Layout } from './layout';
import { namedAs } from './named-marks';
import { whereInTime } from './segments';
import { COLOR, frameOptions, HALO, SILENT_DASH, stepsTo, valueGrid } from './style';
import { timeScale, yearAxis } from './time-axis';
import { logTicks } from './value-scale';
import { emptyNote } from './view-marks';

/** A change with its place in the chart. */
interface Step extends Times {
  readonly change: Change;
  readonly x1: Date;
  readonly x2: Date;
  /** The middle of the bar. */
  readonly x: Date;
  /** Neither silence nor an open day lies within it. */
  readonly known: boolean;
}

/**
 * The change from each figure to the next, a bar as wide as its span of time: as high as the change in per cent, or as
 * the rate per year where the span is longer than a year. On a log scale it is as high as the ratio, so that twice
 * as much and half as much weigh the same. A bar across silent years or to an open day is hollow.
 */
export function drawChanges(input: ChartInput, layout: Layout, document: Document): Element {
  const log = input.view?.scale === 'log';
  const all = changesOf(input.rows).changes.map((change) => stepOf(change, log));
  const { changes, refusals } = changesWithin(input.rows, input.range);
  const steps = changes.map((change) => stepOf(change, log));
  const scale = scaleOf(all, log);
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
        scale.ticks.filter((tick) => tick !== rest),
        `${unit}; under the years, ${amounts}`,
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
      ...steps.map((step) => heightLabel(step, log, layout)),
      ...silences(steps, rest, input, layout),
      ...(steps.length === 0 ? emptyNote(refusals.map(({ reason }) => reason).join(' '), layout) : []),
      ...amountLabels(steps, layout),
      ...yearAxis(input.range, layout, scale.domain[0]),
    ],
  });
}

function stepOf(change: Change, log: boolean): Step {
  const { from, to, drawn, silent } = change;
  const [x1, x2] = [whereInTime(from), whereInTime(to)];
  const { value, low, high } = log ? timesOf(drawn) : drawn;
  const known = silent.length === 0 && from.dating !== 'open' && to.dating !== 'open';
  return { change, x1, x2, x: new Date((x1.getTime() + x2.getTime()) / 2), value, low, high, known };
}

/** How much of the chart's height the words at the end of a bar take: three lines where the span is longer than a year. */
const roomOf = ({ change }: Step): number => (change.years === '' ? 0.12 : 0.31);

/** The scale of heights around no change, which is nought per cent, or once. It does not change with the years. */
function scaleOf(steps: readonly Step[], log: boolean) {
  const [rest, place, back] = log ? [1, Math.log, Math.exp] : [0, (n: number) => n, (n: number) => n];
  const ends = steps.flatMap((step) => {
    const { value, low, high } = step;
    const up = value >= rest;
    return [low ?? value, high ?? value].map((end) => ({
      at: place(end),
      room: up === end >= rest ? roomOf(step) : 0,
    }));
  });
  const [least, highest] = [
    Math.min(place(rest), ...ends.map(({ at }) => at)),
    Math.max(place(rest), ...ends.map(({ at }) => at)),
  ];
  const span = highest - least || 1;
  // The words about a silence stand on the other side of the line of no change.
  const bottom = Math.min(
    place(rest) - span * 0.14,
    ...ends.map(({ at, room }) => at - (at < place(rest) ? span * room : 0)),
  );
  const top = Math.max(
    place(rest) + span * 0.14,
    ...ends.map(({ at, room }) => at + (at > place(rest) ? span * room : 0)),
  );
  const domain: [number, number] = [back(bottom), back(top)];
  return { rest, domain, ticks: log ? ratioTicks(...domain) : evenTicks(...domain) };
}

/** Round steps on both sides of nought. */
function evenTicks(bottom: number, top: number): number[] {
  const steps = stepsTo(Math.max(top, -bottom));
  return [...steps, ...steps.slice(1).map((step) => -step)].filter((tick) => bottom <= tick && tick <= top);
}

/** Round ratios on both sides of once; finer ones where the chart holds no more than twice and half. */
function ratioTicks(bottom: number, top: number): number[] {
  if (top > 2.5 || bottom < 0.4) return logTicks(bottom, top);
  return [0.5, 0.6, 0.8, 1, 1.25, 1.5, 2].filter((tick) => bottom <= tick && tick <= top);
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

/** The height of a bar in numbers, beyond its end and what it allows; over more than a year with the whole change. */
function heightLabel(step: Step, log: boolean, layout: Layout): Plot.Markish {
  const { change, value } = step;
  const narrow = layout.name === 'narrow';
  const decimals = narrow && Number.isInteger(change.drawn.decimals) ? 0 : change.drawn.decimals;
  const number = log ? timesInWords(change.drawn) : hedgedNumber({ ...change.drawn, decimals });
  const whole = log ? timesInWords(change.whole) : `${hedgedNumber({ ...change.whole, decimals })} %`;
  const words =
    change.years === ''
      ? number
      : `${whole} in\n${change.years},\n${number}${log || narrow ? '' : ' %'} a year`;
  const up = value >= (log ? 1 : 0);
  // An open end is an arrow: the words stand beside it.
  const open = step.low === null || step.high === null;
  return Plot.text([step], {
    x: 'x',
    textAnchor: open ? 'start' : 'middle',
    dx: open ? 9 : 0,
    y: ({ low, high }: Step) => (up ? (high ?? value) : (low ?? value)),
    text: () => words,
    lineAnchor: up ? 'bottom' : 'top',
    dy: up ? -5 : 6,
    fill: COLOR.ink,
    fontSize: layout.type * (layout.name === 'wide' ? 1.1 : 1),
    fontWeight: 600,
    ariaLabel: ({ change: { to } }: Step) => to.id,
    ...HALO,
  });
}

/** The words of each silence, on the other side of the line of no change. */
function silences(
  steps: readonly Step[],
  rest: number,
  { range }: ChartInput,
  layout: Layout,
): Plot.Markish[] {
  const perYear = (layout.width - layout.marginLeft - layout.marginRight) / (range.to - range.from + 1);
  return steps
    .filter(({ change }) => change.silent.length > 0)
    .map((step) => {
      const up = step.value >= rest;
      const years =
        (step.x2.getTime() - step.x1.getTime()) / timeOf('1971-01-01' as Change['to']['date_earliest']);
      return Plot.text([step], {
        x: 'x',
        y: () => rest,
        text: ({ change }: Step) => brokenTo(silenceOf(change), (perYear * years) / (layout.type * 0.48)),
        lineAnchor: up ? 'top' : 'bottom',
        dy: up ? 8 : -8,
        fill: COLOR.soft,
        fontStyle: 'italic',
        ...HALO,
      });
    });
}

/** The change in the unit of the figures, under the axis of time; where there is little room a rise is without its plus. */
function amountLabels(steps: readonly Step[], layout: Layout): Plot.Markish[] {
  return steps.map((step) =>
    Plot.text([step], {
      x: 'x',
      text: ({ change: { difference } }: Step) =>
        hedgedNumber(layout.name === 'narrow' ? { ...difference, signed: false } : difference),
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: layout.type * 2 + 3,
      fill: COLOR.soft,
    }),
  );
}
