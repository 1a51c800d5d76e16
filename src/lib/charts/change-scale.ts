import type { Step } from './change-step';
import { stepsTo } from './style';
import { logTicks } from './value-scale';

/** The scale of heights of a chart of changes. */
export interface ChangeScale {
  /** No change: nought per cent, or once. */
  readonly rest: number;
  readonly domain: readonly [number, number];
  /** The places of the gridlines. */
  readonly ticks: readonly number[];
}

/** How much of the chart's height the words at the end of a bar take: three lines where the span is longer than a year. */
const roomOf = ({ change }: Step): number => (change.years === '' ? 0.12 : 0.31);

/**
 * The scale of heights around no change, which is nought per cent, or once. It does not change with the years
 * unless figures are left out for want of room.
 */
export function changeScale(steps: readonly Step[], log: boolean): ChangeScale {
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
