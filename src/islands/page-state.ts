import { asked, onAddress, writeAddress, type Asked } from './address';

/**
 * What a page shows, as far as its address says it. All islands of a page share one: each listens, and each may change it.
 * It is read from the address when it is made and whenever the reader goes back or forth.
 */
export class PageState<State extends object> {
  readonly #write: (state: State, params: URLSearchParams) => string;
  readonly #listeners: ((now: State) => void)[] = [];
  #now: State;
  /** True once the choice at hand has its step in the history: what is chosen in the same hold is one step with it. */
  #stepped = false;

  /**
   * @param read the state that an address asks for; it never throws.
   * @param write the search part of the address of a state; other parameters are kept.
   */
  constructor(read: (asked: Asked) => State, write: (state: State, params: URLSearchParams) => string) {
    this.#write = write;
    this.#now = read(asked());
    onAddress(() => {
      this.#stepped = false;
      this.#show(read(asked()));
    });
  }

  get now(): State {
    return this.#now;
  }

  /** Calls back at once, and after each change. */
  follow(listener: (now: State) => void): void {
    this.#listeners.push(listener);
    listener(this.#now);
  }

  /**
   * Changes the state. It is drawn before the address is written.
   *
   * @param how `held` while a handle is still held: not yet in the address. `fresh` for a choice of its own, which the back
   *   button undoes. `same` for one of the same hold: in the place of the last.
   */
  change(next: Partial<State>, how: 'held' | 'fresh' | 'same'): void {
    this.#show({ ...this.#now, ...next });
    if (how === 'held') return;
    if (how === 'fresh') this.#stepped = false;
    const search = this.#write(this.#now, asked().params);
    if (writeAddress({ search }, this.#stepped ? 'same' : 'step')) this.#stepped = true;
  }

  #show(next: State): void {
    this.#now = next;
    for (const listener of this.#listeners) listener(next);
  }
}
