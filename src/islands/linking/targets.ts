/** Whether an event comes from a mouse. */
export const isMouse = (event: Event): event is PointerEvent =>
  event instanceof PointerEvent && event.pointerType === 'mouse';

/** The nearest element of that kind around the target of an event. */
export const closest = (target: EventTarget | null, selector: string): HTMLElement | undefined =>
  (target instanceof Element && target.closest<HTMLElement>(selector)) || undefined;

/** The words or the row of a figure that an event fell on; a mark in a chart is found by its nearness instead. */
export const figureIn = (target: EventTarget | null): HTMLElement | undefined =>
  closest(target, 'svg') ? undefined : closest(target, '[data-figure]');

/** The id of the figure that an element stands for. */
export const idOf = (figure: HTMLElement): string => figure.dataset['figure'] ?? '';

/** True for the click that follows a link in this window, and not in another. */
export const isPlainClick = (event: MouseEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.shiftKey);
