import * as Plot from '@observablehq/plot';
import { timeOf } from '../calendar/iso-date';
import type { YearRange } from '../calendar/year-range';
import { hedgedNumber } from '../quantities/format';
import { silenceOf, type Change } from '../views/changes';
import { timesInWords } from '../views/view-words';
import type { ChartInput } from './chart-input';
import type { ChangeScale } from './change-scale';
import type { Step } from './change-step';
import { brokenTo } from './figure-marks';
import type { Layout } from './layout';
import { COLOR, HALO } from './style';

/** The height of a bar in numbers; over more than a year with the whole change. */
function heightInWords({ change }: Step, log: boolean, layout: Layout): string {
  const narrow = layout.name === 'narrow';
  const decimals = narrow && Number.isInteger(change.drawn.decimals) ? 0 : change.drawn.decimals;
  const number = log ? timesInWords(change.drawn) : hedgedNumber({ ...change.drawn, decimals });
  const whole = log ? timesInWords(change.whole) : `${hedgedNumber({ ...change.whole, decimals })} %`;
  return change.years === ''
    ? number
    : `${whole} in\n${change.years},\n${number}${log || narrow ? '' : ' %'} a year`;
}

const sizeOf = (layout: Layout): number => layout.type * (layout.name === 'wide' ? 1.1 : 1);

/** The height of a bar in words, beyond its end and what it allows. */
export function heightLabel(step: Step, log: boolean, layout: Layout): Plot.Markish {
  const { value } = step;
  const up = value >= (log ? 1 : 0);
  // An open end is an arrow: the words stand beside it.
  const open = step.low === null || step.high === null;
  return Plot.text([step], {
    x: 'x',
    textAnchor: open ? 'start' : 'middle',
    dx: open ? 9 : 0,
    y: ({ low, high }: Step) => (up ? (high ?? value) : (low ?? value)),
    text: () => heightInWords(step, log, layout),
    lineAnchor: up ? 'bottom' : 'top',
    dy: up ? -5 : 6,
    fill: COLOR.ink,
    fontSize: sizeOf(layout),
    fontWeight: 600,
    ariaLabel: ({ change: { to } }: Step) => to.id,
    ...HALO,
  });
}

/**
 * The gridlines whose values can be read beside the words at the first bar: 1.25 half covered would read as 1.2.
 *
 * @param first the first bar, at which alone words may reach the values at the left.
 */
export function readableTicks(
  { ticks, domain, rest }: ChangeScale,
  first: Step | undefined,
  range: YearRange,
  layout: Layout,
): readonly number[] {
  if (!first) return ticks;
  const log = rest === 1;
  const place = log ? Math.log : Number;
  const [bottom, top] = domain.map(place);
  const height = layout.height - layout.marginTop - layout.marginBottom;
  const y = (value: number) =>
    layout.marginTop + (height * ((top ?? 1) - place(value))) / ((top ?? 1) - (bottom ?? 0));
  const [start, end] = [Date.UTC(range.from, 0, 1), Date.UTC(range.to + 1, 0, 1)];
  const width = layout.width - layout.marginLeft - layout.marginRight;
  const x = layout.marginLeft + (width * (first.x.getTime() - start)) / (end - start);
  const lines = heightInWords(first, log, layout).split('\n');
  const size = sizeOf(layout);
  const letter = size * 0.5;
  const up = first.value >= rest;
  const tip = y((up ? first.high : first.low) ?? first.value) + (up ? -5 - lines.length * size : 6);
  return ticks.filter((tick) => {
    const baseline = y(tick) - 3;
    const end = 2 + tick.toLocaleString('en-US').length * letter + HALO.strokeWidth / 2;
    return !lines.some((line, index) => {
      const above = tip + index * size;
      return (
        x - (line.length * letter) / 2 < end && baseline > above && baseline - layout.type < above + size
      );
    });
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
