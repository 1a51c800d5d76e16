/**
 * The figures of a chart as a keyboard walks along them: a lane for each series, in each the ids of its figures in
 * order of time.
 */
export type Lanes = readonly (readonly string[])[];

/** Lanes as an attribute holds them: ids apart by spaces, lanes by bars. */
export function lanesInText(lanes: Lanes): string {
  return lanes.map((lane) => lane.join(' ')).join('|');
}

/** Lanes from such an attribute; none from an empty one. */
export function readLanes(text: string): Lanes {
  return text
    .split('|')
    .map((lane) => lane.split(' ').filter((id) => id !== ''))
    .filter((lane) => lane.length > 0);
}

/**
 * The figure that a key leads to, or `undefined` for a key that is not one of the chart's.
 * Left and right: along the lane, stopping at its ends. Up and down: to the lane before and after, to the figure there
 * that is nearest to the present one. Home and End: to the ends of the lane. Where no figure is lit yet, or the lit
 * one is not in this chart, the first key lights the first figure, or with left and End the last of its lane.
 *
 * @param distance how far two figures stand from each other in time, in any unit.
 */
export function stepAlong(
  lanes: Lanes,
  current: string | undefined,
  key: string,
  distance: (a: string, b: string) => number,
): string | undefined {
  if (!/^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/.test(key)) return undefined;
  const at = lanes.findIndex((lane) => current !== undefined && lane.includes(current));
  const lane = lanes[Math.max(at, 0)] ?? [];
  if (current === undefined || at < 0) return key === 'ArrowLeft' || key === 'End' ? lane.at(-1) : lane[0];
  const place = lane.indexOf(current);
  if (key === 'Home') return lane[0];
  if (key === 'End') return lane.at(-1);
  if (key === 'ArrowLeft') return lane[Math.max(place - 1, 0)];
  if (key === 'ArrowRight') return lane[Math.min(place + 1, lane.length - 1)];
  const other = lanes[at + (key === 'ArrowUp' ? -1 : 1)] ?? [];
  // The first of several that are as near: a sort keeps their order.
  return other.toSorted((a, b) => distance(a, current) - distance(b, current))[0] ?? current;
}
