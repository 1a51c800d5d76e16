import { NOTHING_SELECTED, selectionAfter, type Selection, type SelectionAct } from './selection';

/** Called after each change with the selection as it is and as it was. */
export type SelectionListener = (now: Selection, before: Selection) => void;

/**
 * The one controller of a page: acts go in, selections come out. Sentences, charts, tables and the address each
 * send acts and listen; none of them knows another.
 */
export class Selector {
  #selection: Selection = NOTHING_SELECTED;
  readonly #listeners = new Set<SelectionListener>();
  /** Acts that came while listeners were being told of another. */
  readonly #waiting: SelectionAct[] = [];
  #telling = false;

  get selection(): Selection {
    return this.#selection;
  }

  /**
   * Carries out an act and tells every listener, if it changed anything. What a listener does while it is told waits
   * until all have heard: each hears every change once, in order.
   */
  act(act: SelectionAct): void {
    this.#waiting.push(act);
    if (this.#telling) return;
    this.#telling = true;
    try {
      for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) this.#carryOut(next);
    } finally {
      this.#telling = false;
    }
  }

  #carryOut(act: SelectionAct): void {
    const before = this.#selection;
    this.#selection = selectionAfter(before, act);
    if (this.#selection === before) return;
    for (const listener of [...this.#listeners]) listener(this.#selection, before);
  }

  /** Listens from now on; gives the function that ends it. */
  listen(listener: SelectionListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
