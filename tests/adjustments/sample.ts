import { figuresOf, type Adjustable, type AdjustableFigure } from '$lib/adjustments/adjustable';
import { viewAdjustable } from '$lib/edition/adjustable-view';
import { sampleEdition } from '../edition/sample';

/** The calculator of a dataset, cut from the text as it is. */
export function adjustableOf(slug: string): Adjustable {
  const adjustable = viewAdjustable(sampleEdition, slug);
  if (!adjustable) throw new Error(`no calculator: ${slug}`);
  return adjustable;
}

/** One of its figures. */
export function figureAt(adjustable: Adjustable, id: string): AdjustableFigure {
  const figure = figuresOf(adjustable).find((each) => each.id === id);
  if (!figure) throw new Error(`no such figure: ${id}`);
  return figure;
}
