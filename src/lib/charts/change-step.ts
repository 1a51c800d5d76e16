import { timesOf, type Times } from '../views/times';
import type { Change } from '../views/changes';
import { whereInTime } from './segments';

/** A change with its place in the chart. */
export interface Step extends Times {
  readonly change: Change;
  readonly x1: Date;
  readonly x2: Date;
  /** The middle of the bar. */
  readonly x: Date;
  /** Neither silence nor an open day lies within it. */
  readonly known: boolean;
}

/** A change as a bar from figure to figure; on a log scale it is as high as its ratio. */
export function stepOf(change: Change, log: boolean): Step {
  const { from, to, drawn, silent } = change;
  const [x1, x2] = [whereInTime(from), whereInTime(to)];
  const { value, low, high } = log ? timesOf(drawn) : drawn;
  const known = silent.length === 0 && from.dating !== 'open' && to.dating !== 'open';
  return { change, x1, x2, x: new Date((x1.getTime() + x2.getTime()) / 2), value, low, high, known };
}
