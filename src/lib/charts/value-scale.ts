import type { FigureRow } from '../datasets/figure-row';
import type { ScaleName } from '../views/view';
import { stepsTo } from './style';

/** The scale of a chart's values, with the places of its gridlines. */
export interface ValueScale {
  readonly y: { readonly type: ScaleName; readonly domain: readonly [number, number]; readonly axis: null };
  readonly ticks: readonly number[];
  /** Where a mark that is open downwards ends, and the axis of time stands: nought, or the foot of a log scale. */
  readonly floor: number;
}

/**
 * The scale for all rows of a dataset, with some room above the highest: from nought, or on a log scale, which has
 * none, from just below the least that the figures allow. It does not change with the years.
 */
export function valueScale(
  rows: readonly FigureRow[],
  scale: ScaleName,
  room: number,
  steps?: number,
): ValueScale {
  const highest = Math.max(...rows.map(({ value }) => value));
  if (scale === 'linear') {
    return {
      y: { type: 'linear', domain: [0, highest * room], axis: null },
      ticks: stepsTo(highest, steps),
      floor: 0,
    };
  }
  const least = Math.min(...rows.map(({ value, low }) => low ?? value));
  const most = Math.max(...rows.map(({ value, high }) => high ?? value));
  const domain = [least / 1.35, most * 1.35] as const;
  return { y: { type: 'log', domain, axis: null }, ticks: logTicks(...domain), floor: domain[0] };
}

/** Round numbers within two positive ones, as a log scale names them: 1, 2, 5, 10, 20 and so on; at least one. */
export function logTicks(low: number, high: number): number[] {
  const ticks = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) {
    // By digits: 10 to the power of −1 times 5 is not quite 0.5.
    for (const digit of [1, 2, 5]) ticks.push(Number(`${String(digit)}e${String(power)}`));
  }
  const within = ticks.filter((tick) => low <= tick && tick <= high);
  return within.length > 0 ? within : [Number(Math.sqrt(low * high).toPrecision(2))];
}
