import { stepAlong } from '$lib/selection/lanes';
import { litIn, type Selection } from '$lib/selection/selection';
import { distanceIn, figureAt, lanesOf } from './chart-marks';
import { closest, figureIn, idOf, isMouse, isPlainClick } from './targets';

/** What a reader can do to the figures of a page. */
export interface LinkingActs {
  readonly selection: Selection;
  /** Lights a figure and says its words; `spoken` for the ear too. */
  point(id: string, from: Element, spoken: boolean): void;
  /** Says what was mended in the text. */
  explain(mended: HTMLElement, spoken: boolean): void;
  leave(): void;
  /** From a mark or a row to the sentence. */
  toSentence(id: string, from: HTMLElement, spoken: boolean): void;
  /** Chooses a mark, a row or words; `keyed` by Enter. */
  choose(id: string, within: HTMLElement | undefined, chart: HTMLElement | undefined, keyed: boolean): void;
  /** Chooses the figure at which the keys stand in a chart. */
  enter(id: string, chart: HTMLElement): void;
}

/** A handler for each kind of event: it reads what the reader did to which figure, and asks for that act. */
export const eventHandlers = (acts: LinkingActs): Readonly<Record<string, (event: Event) => void>> => ({
  pointerover(event) {
    if (!isMouse(event)) return;
    const figure = figureIn(event.target);
    const mended = closest(event.target, '[data-emendation]');
    if (figure) acts.point(idOf(figure), figure, false);
    else if (mended) acts.explain(mended, false);
    // The keyboard's figure stays lit while the mouse only passes by.
    else if (!closest(event.target, '.chart') && !document.activeElement?.matches(':focus-visible'))
      acts.leave();
  },

  pointermove(event) {
    const chart = closest(event.target, '.chart');
    if (!chart || !isMouse(event)) return;
    const id = figureAt(chart, event, false);
    if (id === undefined) acts.leave();
    else if (id !== acts.selection.pointed) acts.point(id, chart, false);
  },

  pointerleave(event) {
    if (isMouse(event)) acts.leave();
  },

  focusin(event) {
    const figure = figureIn(event.target);
    const mended = closest(event.target, '[data-emendation]');
    if (!closest(event.target, ':focus-visible')) return;
    if (figure) acts.point(idOf(figure), figure, true);
    else if (mended) acts.explain(mended, true);
  },

  focusout() {
    acts.leave();
  },

  click(event) {
    if (!(event instanceof MouseEvent) || !isPlainClick(event)) return;
    const figure = figureIn(event.target);
    const chart = closest(event.target, '.chart');
    // A control that stands in a chart's room is not a mark.
    if (!figure && closest(event.target, 'a, button, input, select, label')) return;
    const finger = event instanceof PointerEvent && event.pointerType !== 'mouse';
    const id = figure ? idOf(figure) : chart && figureAt(chart, event, finger);
    if (id === undefined) return;
    event.preventDefault();
    const within = closest(event.target, 'a');
    const keyed = event.detail === 0;
    // The link of a row: to the sentence, which this page may hold.
    if (figure && within && within !== figure) acts.toSentence(id, within, keyed);
    else acts.choose(id, within, chart, keyed);
  },

  keydown(event) {
    const chart = event.target instanceof HTMLElement && event.target.matches('.chart') && event.target;
    if (!(event instanceof KeyboardEvent) || !chart) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { selection } = acts;
    const id = stepAlong(lanesOf(chart), litIn(selection), event.key, distanceIn(chart));
    if (id === undefined && (event.key !== 'Enter' || selection.pointed === undefined)) return;
    event.preventDefault();
    if (id !== undefined) acts.point(id, chart, true);
    else if (selection.pointed !== undefined) acts.enter(selection.pointed, chart);
  },
});
