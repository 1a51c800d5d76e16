import * as Plot from '@observablehq/plot';
import { timeOf } from '../calendar/iso-date';
import { hedgedNumber } from '../quantities/format';
import { silenceOf, type Change } from '../views/changes';
import { timesInWords } from '../views/view-words';
import type { ChartInput } from './chart-input';
import type { Step } from './change-step';
import { brokenTo } from './figure-marks';
import type { Layout } from './layout';
import { COLOR, HALO } from './style';

/** The height of a bar in numbers, beyond its end and what it allows; over more than a year with the whole change. */
export function heightLabel(step: Step, log: boolean, layout: Layout): Plot.Markish {
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
export function silenceLabels(
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
export function amountLabels(steps: readonly Step[], layout: Layout): Plot.Markish[] {
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
