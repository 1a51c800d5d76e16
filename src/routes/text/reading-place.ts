import { followSeries } from './follow-series';
import { keepPlace } from './keep-place';

/** Follows the reading of the text: the series of the figures in sight, and the lines that must stay where they are. */
export function readingPlace(root: HTMLElement): void {
  followSeries(root);
  const bar = root.querySelector<HTMLElement>('.bar');
  if (bar) keepPlace(bar);
}
